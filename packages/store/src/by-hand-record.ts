import type { SettledByHand } from '@relaydesk/domain/delivery/delivery.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { Settlement } from '@relaydesk/domain/tasks/dead-letter.ts'
import { attemptId } from './attempt-id.ts'
import { auditWrite, type AuditedDeed } from './audit.ts'
import { chatDesk } from './chat-desk.ts'
import type { Surroundings } from './delivery/desk.ts'
import { reportRecord } from './delivery/failure-record.ts'
import type { RecordFor } from './delivery/message-store.ts'
import type { RecordWrite } from './delivery/record-write.ts'
import { summaryOf } from './message-summary.ts'

const deedOf: Record<SettledByHand['how'] | 'tried-again', AuditedDeed> = {
  'tried-again': 'retry',
  'sent-again': 'send-again',
  'told-in-person': 'told-in-person',
  'sent-as-template': 'sent-as-template',
}

/**
 * The record of what a person did about a message that failed, or of which nobody knows: the dead letter of that attempt is
 * settled, and it is written down who did it.
 * @param more what else is written with it
 */
export function byHandRecord(
  key: ChatMessageKey,
  done: { how: keyof typeof deedOf } & Pick<Settlement, 'by' | 'at'>,
  more: (around: Surroundings) => RecordWrite[] = () => [],
): RecordFor<ChatMessageKey> {
  return (state, around) => {
    const { status, delivery } = around.state
    const isUnreported = status === 'UNKNOWN' && delivery.reportedAt === undefined
    const { leaseId, enquiryId, messageDocId: messageId } = key
    const what = deedOf[done.how]
    const attempts = delivery.attempt
    const id = `${what}~${attemptId(key, attempts)}`
    const audit = auditWrite({ id, what, by: done.by, at: done.at, leaseId, enquiryId, messageId })
    const summary = state.status === status ? [] : summaryOf(key, state, around)
    return {
      // A person was faster than the sweeper: the letter is written, settled as it is.
      ...(isUnreported ? reportRecord(chatDesk, key, done.at)(state, around) : { key, state }),
      settled: { ...done, attempts },
      more: [...summary, audit, ...more(around)],
    }
  }
}
