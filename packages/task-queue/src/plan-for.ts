import type { DocumentData } from 'firebase-admin/firestore'
import { fileIdOf } from '@relaydesk/domain/chat/outgoing-file.ts'
import { planChatMessage, type ChatMessagePlan } from '@relaydesk/domain/chat/plan-chat-message.ts'
import { mayNeedOpening } from '@relaydesk/domain/chat/plan-opening.ts'
import { DocumentId } from '@relaydesk/domain/documents/document-id.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { readPhoneNumber } from '@relaydesk/domain/people/read-phone-number.ts'
import type { MessageSurroundings, SurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'

/** What is to be done about a message, as it stands in `seen`. Reads what else it depends on: most need nothing. */
export async function planFor(
  surroundings: SurroundingsReader,
  { enquiry, settings, lastDriverMessageAt }: MessageSurroundings,
  key: ChatMessageKey,
  { data, createdAt }: { data: DocumentData; createdAt: number },
  now: number,
): Promise<ChatMessagePlan> {
  const fileId = fileIdOf(data['payload'])
  const { messageDocId } = key
  const agent = DocumentId.safeParse(data['createdBy']).data
  const needsOpening = mayNeedOpening(settings, { messageDocId, type: data['type'], lastDriverMessageAt })
  const [opening, file] = await Promise.all([
    needsOpening && agent !== undefined ? surroundings.readOpening(key, agent) : undefined,
    fileId === null ? undefined : surroundings.readFile({ ...key, fileId }),
  ])
  const context = { ...key, message: data, enquiry, settings, createdAt, now, lastDriverMessageAt, file }
  return planChatMessage({ ...context, ...(opening === undefined ? {} : { opening }) }, readPhoneNumber)
}
