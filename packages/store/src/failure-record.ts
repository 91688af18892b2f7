import type { DocumentData } from 'firebase-admin/firestore'
import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import { chatMessagePath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { shortenPhoneNumber } from '@relaydesk/domain/people/shorten-phone-number.ts'
import { nextStepFor, type DeadLetter } from '@relaydesk/domain/tasks/dead-letter.ts'
import type { RecordFor, Surroundings } from './chat-message-store.ts'
import { summaryOf } from './message-summary.ts'

/** The record of a final failure: the message says why, its enquiry's row shows it, and one dead letter waits for a person. */
export function failureRecord(key: ChatMessageKey, error: DeliveryError, now: number): RecordFor {
  return (state, around) => ({
    key,
    state,
    ...summaryOf(key, state, around),
    deadLetter: deadLetterFor(key, error, now, state.delivery.attempt, around),
  })
}

function deadLetterFor(
  key: ChatMessageKey,
  cause: DeliveryError,
  failedAt: number,
  attempts: number,
  { message, enquiry }: Surroundings,
): DeadLetter {
  return {
    kind: 'chat-message',
    documentPath: chatMessagePath(key),
    leaseId: key.leaseId,
    enquiryId: key.enquiryId,
    messageId: key.messageDocId,
    createdBy: textIn(message, 'createdBy'),
    driver: {
      name: textIn(enquiry?.['driver'], 'name'),
      number: shortenPhoneNumber(textIn(message, 'driverMobileNumber')),
    },
    cause,
    attempts,
    failedAt,
    nextStep: nextStepFor(cause),
  }
}

function textIn(data: unknown, field: string): string {
  const value = typeof data === 'object' && data !== null ? (data as DocumentData)[field] : undefined
  return typeof value === 'string' ? value : ''
}
