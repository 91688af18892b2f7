import { errorCode } from '../errors/error-codes.ts'
import { phoneDigits, whatsappId } from '../numbers/phone-digits.ts'
import type { SendRecord } from '../records/send-record.ts'
import { describeContact } from '../webhooks/describe-contact.ts'
import { describeNumber } from '../webhooks/describe-number.ts'
import type { WebhookUpdate } from '../webhooks/webhook-update.ts'
import type { Receipt } from './receipt.ts'

/** The webhook of one receipt, as Meta words it since v24.0 (no `conversation`; a `failed` one carries no contact). */
export function statusUpdate(send: SendRecord, receipt: Receipt): WebhookUpdate {
  const { status, at, errorCode: code, journey } = receipt
  const item = {
    id: send.wamid,
    status,
    timestamp: String(Math.floor(at / 1000)),
    ...(send.person.phone === undefined || send.byUserId
      ? {}
      : { recipient_id: whatsappId(phoneDigits(send.person.phone)) }),
    recipient_user_id: send.person.userId,
    ...(send.callbackData === null ? {} : { biz_opaque_callback_data: send.callbackData }),
    ...(status === 'sent' || status === 'delivered' ? { pricing: pricingOf(send) } : {}),
    ...(code === undefined ? {} : { errors: [errorOf(code)] }),
  }
  const contact = status === 'failed' ? {} : { contact: describeContact(send.person, send.byUserId) }
  return { ...describeNumber(send.number), kind: 'statuses', item, ...contact, journey }
}

function pricingOf({ content }: SendRecord): Record<string, unknown> {
  const isTemplate = content.type === 'template'
  return {
    billable: isTemplate,
    pricing_model: 'PMP',
    category: isTemplate ? 'utility' : 'service',
    type: isTemplate ? 'regular' : 'free_customer_service',
  }
}

function errorOf(code: number): Record<string, unknown> {
  const { title, details } = errorCode(code)
  return {
    code,
    title,
    message: title,
    error_data: { details },
    href: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes',
  }
}
