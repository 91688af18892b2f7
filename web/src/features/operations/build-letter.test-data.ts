import type { DeadLetter } from '../../firestore/dead-letter.ts'

/** A dead letter for tests; give what matters to the test. */
export function buildLetter(given: Partial<DeadLetter> = {}): DeadLetter {
  return {
    id: 'l1',
    leaseId: 'nordvik',
    enquiryId: 'e1',
    messageId: 'm1',
    createdBy: 'mareike',
    driver: { name: 'Šárka Łukasiewiczová', number: '•• 217' },
    cause: { class: 'recipient', code: '131026', text: 'Not sent: WhatsApp cannot reach this number.' },
    attempts: 1,
    failedAt: 0,
    ...given,
  }
}
