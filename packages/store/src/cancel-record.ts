import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { attemptId } from './attempt-id.ts'
import { auditWrite } from './audit.ts'
import type { RecordFor } from './delivery/message-store.ts'
import { summaryOf } from './message-summary.ts'

/** The record of a message that does not leave after all, and of the person who decided so; without one, the desk did. */
export function cancelRecord(
  key: ChatMessageKey,
  person?: { by: string; at: number },
): RecordFor<ChatMessageKey> {
  return (state, around) => {
    const { leaseId, enquiryId, messageDocId: messageId } = key
    const id = `cancel~${attemptId(key, state.delivery.attempt)}`
    const audit = { id, what: 'cancel' as const, leaseId, enquiryId, messageId }
    const audits = person === undefined ? [] : [auditWrite({ ...audit, ...person })]
    return { key, state, more: [...summaryOf(key, state, around), ...audits] }
  }
}
