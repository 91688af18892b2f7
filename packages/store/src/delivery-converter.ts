import { FieldValue, Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import {
  deliveryTimes,
  type Delivery,
  type DeliveryState,
  type SettledByHand,
} from '@relaydesk/domain/delivery/delivery.ts'
import { MessageStatus } from '@relaydesk/domain/delivery/status.ts'

/**
 * Reads the delivery fields of a message document. A document that nobody has touched yet is PENDING, attempt 0; a message that
 * came in is here, so it was delivered, and nobody can send, change or cancel it.
 */
export function readDelivery(data: DocumentData): DeliveryState {
  const cameIn = data['source'] === 'DRIVER' || data['direction'] === 'inbound'
  const status = MessageStatus.safeParse(cameIn ? 'DELIVERED' : (data['status'] ?? 'PENDING'))
  const stored: DocumentData =
    typeof data['delivery'] === 'object' && data['delivery'] !== null ? data['delivery'] : {}
  const delivery: Delivery = { attempt: typeof stored['attempt'] === 'number' ? stored['attempt'] : 0 }
  for (const name of deliveryTimes) {
    const time: unknown = stored[name]
    if (time instanceof Timestamp) delivery[name] = time.toMillis()
  }
  if (stored['provider'] === 'whatsapp' || stored['provider'] === 'twilio')
    delivery.provider = stored['provider']
  const error = DeliveryError.safeParse(stored['error'])
  if (error.success) delivery.error = error.data
  const settled = readSettled(stored['settled'])
  if (settled !== null) delivery.settled = settled
  const providerMessageId: unknown = data['whatsappMessageId'] ?? data['twilioMessageSid']
  return {
    // A status that we do not know is nobody's to send: it counts as given up.
    status: status.success ? status.data : 'CANCELLED',
    delivery,
    ...(typeof providerMessageId === 'string' ? { providerMessageId } : {}),
  }
}

function readSettled(stored: unknown): SettledByHand | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { how, by, at }: DocumentData = stored
  if (how !== 'told-in-person' && how !== 'sent-as-template' && how !== 'sent-again') return null
  return typeof by === 'string' && at instanceof Timestamp ? { how, by, at: at.toMillis() } : null
}

/**
 * The fields of a delivery state in a new document. `unclearSince` stands beside it for the sweeper's query: it is there
 * exactly while nobody knows what became of the message and nobody was told.
 */
export function writeDelivery(state: DeliveryState): DocumentData {
  const { delivery, providerMessageId } = state
  const stored: DocumentData = { ...delivery }
  for (const name of deliveryTimes) {
    const time = delivery[name]
    if (time !== undefined) stored[name] = Timestamp.fromMillis(time)
  }
  if (delivery.settled !== undefined)
    stored['settled'] = { ...delivery.settled, at: Timestamp.fromMillis(delivery.settled.at) }
  const isUnclear = state.status === 'UNKNOWN' && delivery.reportedAt === undefined
  return {
    status: state.status,
    delivery: stored,
    ...(providerMessageId === undefined ? {} : { [idFieldOf(delivery)]: providerMessageId }),
    ...(isUnclear ? { unclearSince: Timestamp.fromMillis(delivery.unknownAt ?? 0) } : {}),
  }
}

/** The same for a document that stands: what the new state no longer has is taken away. */
export function changeDelivery(state: DeliveryState): DocumentData {
  const gone = { [idFieldOf(state.delivery)]: FieldValue.delete(), unclearSince: FieldValue.delete() }
  return { ...gone, ...writeDelivery(state) }
}

function idFieldOf({ provider }: Delivery): string {
  return provider === 'twilio' ? 'twilioMessageSid' : 'whatsappMessageId'
}
