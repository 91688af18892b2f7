import { FieldValue, type DocumentData } from 'firebase-admin/firestore'
import {
  chatMessagePath,
  enquiryPath,
  leaseUserPath,
  type ChatMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import { shortenPhoneNumber } from '@relaydesk/domain/people/shorten-phone-number.ts'
import { nextStepFor } from '@relaydesk/domain/tasks/dead-letter.ts'
import { attemptId } from './attempt-id.ts'
import type { Desk } from './delivery/desk.ts'
import { summaryOf } from './message-summary.ts'

/** The desk that answers enquiries on WhatsApp: its list shows each enquiry's newest word, its agents have figures. */
export const chatDesk: Desk<ChatMessageKey> = {
  messagePath: chatMessagePath,
  parentPath: ({ leaseId, enquiryId }) => enquiryPath(leaseId, enquiryId),
  newsOf: summaryOf,
  sentWrites({ leaseId }, { createdBy, at }) {
    const day = new Date(at).toISOString().slice(0, 10)
    const one = FieldValue.increment(1)
    const data = { numberOfWhatsappMessagesSent: one, numberOfWhatsappMessagesSentByDay: { [day]: one } }
    return [{ on: 'other', path: leaseUserPath(leaseId, createdBy), data, how: 'merge' }]
  },
  attemptId,
  idsOf: ({ leaseId, enquiryId, messageDocId }) => ({ leaseId, enquiryId, messageDocId }),
  letterOf: (key, { cause, failedAt, attempts }, { message, parent: enquiry }) => ({
    kind: 'chat-message',
    documentPath: chatMessagePath(key),
    leaseId: key.leaseId,
    enquiryId: key.enquiryId,
    messageId: key.messageDocId,
    messageType: textIn(message, 'type'),
    enquiryNumber: textIn(enquiry, 'number'),
    createdBy: textIn(message, 'createdBy'),
    driver: {
      name: textIn(enquiry?.['driver'], 'name'),
      number: shortenPhoneNumber(textIn(message, 'driverMobileNumber')),
    },
    cause,
    attempts,
    failedAt,
    nextStep: nextStepFor(cause),
    isOpen: true,
  }),
}

function textIn(data: unknown, field: string): string {
  const value = typeof data === 'object' && data !== null ? (data as DocumentData)[field] : undefined
  return typeof value === 'string' ? value : ''
}
