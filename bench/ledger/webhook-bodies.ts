import { randomBytes } from 'node:crypto'
import { lease } from '../cloud/lease.ts'

/** What WhatsApp posts about one message that we sent. */
export function receiptBody(
  status: 'sent' | 'delivered' | 'read',
  whatsappMessageId: string,
  correlationId: string,
  at: number,
): object {
  const timestamp = String(Math.floor(at / 1000))
  const ours = { biz_opaque_callback_data: correlationId }
  return body({ statuses: [{ id: whatsappMessageId, status, timestamp, recipient_id: '4915550', ...ours }] })
}

/** What WhatsApp posts when a driver has answered. `from` is E.164. */
export function answerBody(from: string, at: number): object {
  const id = `wamid.${randomBytes(24).toString('base64')}`
  const timestamp = String(Math.floor(at / 1000))
  const text = { body: 'Thank you, I will be there on Thursday at nine.' }
  return body({ messages: [{ from: from.slice(1), id, timestamp, type: 'text', text }] })
}

function body(news: object): object {
  const { phoneNumberId, displayPhoneNumber } = lease.whatsapp
  const metadata = { display_phone_number: displayPhoneNumber, phone_number_id: phoneNumberId }
  const value = { messaging_product: 'whatsapp', metadata, ...news }
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ field: 'messages', value }] }],
  }
}
