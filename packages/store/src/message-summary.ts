import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { snippetOf, type EnquirySummary } from '@relaydesk/domain/chat/enquiry.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { enquiryPath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { Surroundings } from './delivery/desk.ts'
import type { RecordWrite } from './delivery/record-write.ts'

/** Writes the newest word of an enquiry, as its row in the list shows it. */
export function summaryWrite(
  { leaseId, enquiryId }: ChatMessageKey,
  { createdAt, ...rest }: EnquirySummary,
): RecordWrite {
  const at = Timestamp.fromMillis(createdAt)
  const data = { lastMessage: { ...rest, createdAt: at }, lastActivityAt: at }
  return { on: 'parent', path: enquiryPath(leaseId, enquiryId), data, how: 'update' }
}

/**
 * The enquiry's new summary, unless the row already shows a newer message or there is no enquiry to show it.
 * Sends end in any order, and the row must not go back to an older word.
 */
export function summaryOf(
  key: ChatMessageKey,
  state: DeliveryState,
  { message, parent: enquiry }: Surroundings,
): RecordWrite[] {
  if (enquiry === undefined) return []
  const { messageDocId } = key
  const createdAt = millisOf(message['createdAt']) ?? state.delivery.sendingAt ?? state.delivery.failedAt ?? 0
  if (showsNewerMessage(enquiry, messageDocId, createdAt)) return []
  const source: unknown = message['source']
  const summary: EnquirySummary = {
    messageId: messageDocId,
    text: snippetOf(String(message['message'] ?? '')),
    type: String(message['type'] ?? 'text'),
    source: source === 'DRIVER' || source === 'SYSTEM' ? source : 'CUSTOMER',
    status: state.status,
    createdAt,
  }
  return [summaryWrite(key, summary)]
}

/** Whether the enquiry's row already shows another message, written after `createdAt` (epoch ms). */
export function showsNewerMessage(enquiry: DocumentData, messageDocId: string, createdAt: number): boolean {
  const last: unknown = enquiry['lastMessage']
  const shown: DocumentData = typeof last === 'object' && last !== null ? last : {}
  return shown['messageId'] !== messageDocId && (millisOf(shown['createdAt']) ?? 0) > createdAt
}

function millisOf(value: unknown): number | undefined {
  return value instanceof Timestamp ? value.toMillis() : undefined
}
