import { randomUUID } from 'node:crypto'
import { chatMessagePath, deadLetterPath } from '@relaydesk/domain/documents/paths.ts'
import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import { shortenPhoneNumber } from '@relaydesk/domain/people/shorten-phone-number.ts'
import { nextStepFor } from '@relaydesk/domain/tasks/dead-letter.ts'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import type { TestEnquiry } from './test-enquiry.ts'

/** A message that did not arrive, and its dead letter; gives the message's id. */
export async function newLetter(
  { firestore }: Network,
  { leaseId, enquiryId, driverName, mobileNumber }: TestEnquiry,
  cause: DeliveryError,
  { letter = {}, message = {} }: { letter?: DocumentData; message?: DocumentData } = {},
): Promise<string> {
  const messageDocId = randomUUID()
  const documentPath = chatMessagePath({ leaseId, enquiryId, messageDocId })
  const at = Timestamp.now()
  await firestore.doc(documentPath).set({
    message: 'Words that stand in no list',
    type: 'text',
    source: 'CUSTOMER',
    createdBy: mareike.uid,
    createdAt: at,
    driverMobileNumber: mobileNumber,
    status: cause.class === 'unclear' ? 'UNKNOWN' : 'FAILED',
    delivery: { attempt: 1, sendingAt: at, failedAt: at, error: cause },
    ...message,
  })
  await firestore
    .doc(deadLetterPath([leaseId, enquiryId, messageDocId, '1'].map(encodeURIComponent).join('~')))
    .set({
      kind: 'chat-message',
      documentPath,
      leaseId,
      enquiryId,
      messageId: messageDocId,
      messageType: 'text',
      createdBy: mareike.uid,
      driver: { name: driverName, number: shortenPhoneNumber(mobileNumber) },
      cause,
      attempts: 1,
      failedAt: at,
      nextStep: nextStepFor(cause),
      isOpen: true,
      ...letter,
    })
  return messageDocId
}

export const unreachable: DeliveryError = {
  class: 'recipient',
  code: '131026',
  text: 'Not sent: WhatsApp cannot reach this number.',
}
export const tooMany: DeliveryError = {
  class: 'slow-down',
  code: '130429',
  text: 'Not sent: too many messages at once from our number.',
}
export const notKnown: DeliveryError = {
  class: 'unclear',
  code: '131000',
  text: 'WhatsApp had an error and did not say whether it took the message.',
}
export const needsTemplate: DeliveryError = {
  class: 'needs-template',
  code: '131047',
  text: 'Not sent: the 24 h window closed before it left.',
}
