import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { Delivery, DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { MessageStatus } from '@relaydesk/domain/delivery/status.ts'

const times = ['leaseUntil', 'sendingAt', 'sentAt', 'deliveredAt', 'readAt', 'failedAt'] as const

/** Reads the delivery fields of a message document. A document that nobody has touched yet is PENDING, attempt 0. */
export function readDelivery(data: DocumentData): DeliveryState {
  const status = MessageStatus.safeParse(data['status'] ?? 'PENDING')
  const stored: DocumentData =
    typeof data['delivery'] === 'object' && data['delivery'] !== null ? data['delivery'] : {}
  const delivery: Delivery = { attempt: typeof stored['attempt'] === 'number' ? stored['attempt'] : 0 }
  for (const name of times) {
    const time: unknown = stored[name]
    if (time instanceof Timestamp) delivery[name] = time.toMillis()
  }
  if (stored['provider'] === 'whatsapp' || stored['provider'] === 'twilio')
    delivery.provider = stored['provider']
  const error = DeliveryError.safeParse(stored['error'])
  if (error.success) delivery.error = error.data
  const providerMessageId: unknown = data['whatsappMessageId'] ?? data['twilioMessageSid']
  return {
    // A status that we do not know is nobody's to send: it counts as given up.
    status: status.success ? status.data : 'CANCELLED',
    delivery,
    ...(typeof providerMessageId === 'string' ? { providerMessageId } : {}),
  }
}

/** The fields to write for a new delivery state. */
export function writeDelivery(state: DeliveryState): DocumentData {
  const { delivery, providerMessageId } = state
  const stored: DocumentData = { ...delivery }
  for (const name of times) {
    const time = delivery[name]
    if (time !== undefined) stored[name] = Timestamp.fromMillis(time)
  }
  const idField = delivery.provider === 'twilio' ? 'twilioMessageSid' : 'whatsappMessageId'
  return {
    status: state.status,
    delivery: stored,
    ...(providerMessageId === undefined ? {} : { [idField]: providerMessageId }),
  }
}
