import type { DocumentData } from 'firebase-admin/firestore'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { attemptId } from './attempt-id.ts'
import { auditWrite } from './audit.ts'
import type { RecordFor } from './delivery/message-store.ts'
import { summaryOf } from './message-summary.ts'

/** The record of a message that was given other content before it left, and of the person who did; never the text itself. */
export function changeRecord(
  key: ChatMessageKey,
  content: DocumentData,
  { by, at }: { by: string; at: number },
): RecordFor<ChatMessageKey> {
  return (state, around) => {
    const { leaseId, enquiryId, messageDocId: messageId } = key
    const id = `change~${attemptId(key, state.delivery.attempt)}~${at}`
    const details = { fields: Object.keys(content).join(', ') }
    const audit = { id, what: 'change' as const, by, at, leaseId, enquiryId, messageId, details }
    const summary = summaryOf(key, state, { ...around, message: { ...around.message, ...content } })
    return { key, state, content, more: [...summary, auditWrite(audit)] }
  }
}
