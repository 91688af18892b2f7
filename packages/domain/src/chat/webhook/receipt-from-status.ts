import type { DeliveryError } from '../../delivery/delivery-error.ts'
import type { ReceiptEvent } from '../../delivery/delivery-event.ts'
import { isHeldBack } from '../../delivery/is-held-back.ts'
import { classifyWhatsappError } from '../classify-whatsapp-error.ts'
import type { StatusUpdate } from './whatsapp-update.ts'

/**
 * What a WhatsApp status says of one message.
 * @param attempt which attempt the status speaks of, as far as we know
 * @param messageType the message's `type`: a free text that came too late is held, a template fails
 */
export function receiptFromStatus(
  { status, at, whatsappMessageId, errors }: StatusUpdate,
  attempt: number | undefined,
  messageType: string,
): ReceiptEvent {
  const about = {
    kind: 'receipt' as const,
    at,
    providerMessageId: whatsappMessageId,
    ...(attempt === undefined ? {} : { attempt }),
  }
  if (status !== 'failed') return { ...about, receipt: status }
  const [reason] = errors
  const error = reason === undefined ? withoutReason : classifyWhatsappError(reason)
  return { ...about, receipt: 'failed', error, holds: isHeldBack(error, messageType) }
}

const withoutReason: DeliveryError = {
  code: 'NO_REASON',
  class: 'retry',
  text: 'Not sent: WhatsApp refused it and gave no reason.',
}
