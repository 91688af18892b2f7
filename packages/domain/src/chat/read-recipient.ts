import { WhatsappUserId, type SendMessageTask } from '../tasks/send-message-task.ts'
import type { ChatMessageDraft } from './chat-message.ts'
import type { EnquiryForSend } from './enquiry.ts'

/** Reads a raw phone number: E.164, or a sentence that says what is wrong with it. Injected, since its tables are large. */
export type ReadPhoneNumber = (raw: string) => { e164: string } | { problem: string }

export type Recipient = Pick<SendMessageTask, 'driverMobileNumber' | 'driverWhatsappUserId'>

/** Whom a message goes to: a number, or WhatsApp's id of a driver whose number nobody knows. */
export function readRecipient(
  { driverMobileNumber }: ChatMessageDraft,
  { driver }: EnquiryForSend,
  readPhoneNumber: ReadPhoneNumber,
): Recipient | { problem: string } {
  const userId = WhatsappUserId.safeParse(driver?.whatsappUserId)
  if (driverMobileNumber === '' && userId.success)
    return { driverMobileNumber: '', driverWhatsappUserId: userId.data }
  const number = readPhoneNumber(driverMobileNumber)
  return 'problem' in number ? number : { driverMobileNumber: number.e164 }
}
