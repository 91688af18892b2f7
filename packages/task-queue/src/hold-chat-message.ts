import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { openingMessageId } from '@relaydesk/domain/chat/automated-message.ts'
import type { HoldPlan } from '@relaydesk/domain/chat/plan-hold.ts'
import { chatMessagePath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { automatedDocument } from '@relaydesk/store/automated-document.ts'
import type { ChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import type { RecordWrite } from '@relaydesk/store/delivery/record-write.ts'
import { summaryOf } from '@relaydesk/store/message-summary.ts'
import { isAlreadyThere } from '@relaydesk/store/write-conflict.ts'

/** The driver wrote after it was decided that the message has to wait: decide again. */
export class DriverWroteMeanwhile extends Error {
  readonly code = 'DRIVER_WROTE_MEANWHILE'
}

/**
 * Puts a message aside until what it waits for has happened; its opening, if it needs one, is written in the same commit, so
 * that neither is ever seen without the other. One that somebody took in the meantime is left alone.
 * @param enquiry as it was when the plan was made: held messages were released when the driver wrote, and one that is put
 * aside after that would wait for the next time
 * @throws DriverWroteMeanwhile
 */
export async function holdChatMessage(
  chatMessages: ChatMessageStore,
  key: ChatMessageKey,
  message: { data: DocumentData; createdAt: number },
  enquiry: DocumentData | undefined,
  { error, opening }: HoldPlan,
  now: number,
): Promise<void> {
  const event = { kind: 'postponed' as const, at: now, error }
  async function hold(...first: RecordWrite[]): Promise<void> {
    await chatMessages.apply(key, event, (state, around) => {
      if (lastWordOf(around.parent) !== lastWordOf(enquiry)) throw new DriverWroteMeanwhile()
      return { key, state, more: [...first, ...summaryOf(key, state, around)] }
    })
  }
  if (opening === undefined) return hold()
  const data = automatedDocument(opening, occasionOf(message))
  try {
    const path = chatMessagePath({ ...key, messageDocId: openingMessageId })
    await hold({ on: 'other', path, data, how: 'create' })
  } catch (problem) {
    if (!isAlreadyThere(problem)) throw problem
    // Another first word, written at the same moment, opened the conversation.
    await hold()
  }
}

/** When the driver wrote last, epoch ms. */
function lastWordOf(enquiry: DocumentData | undefined): number | undefined {
  const at: unknown = enquiry?.['lastDriverMessageAt']
  return at instanceof Timestamp ? at.toMillis() : undefined
}

/** The opening speaks for the agent whose message it is for, leaves when that one was to leave, and stands above it. */
function occasionOf({ data, createdAt }: { data: DocumentData; createdAt: number }) {
  const { createdBy, driverMobileNumber, ETA } = data
  // By which the thread is sorted: its writer's time, a little before the document's own.
  const writtenAt: unknown = data['createdAt']
  return {
    createdBy: String(createdBy),
    driverMobileNumber: String(driverMobileNumber),
    createdAt: (writtenAt instanceof Timestamp ? writtenAt.toMillis() : createdAt) - 1,
    ...(typeof ETA === 'number' ? { ETA } : {}),
  }
}
