import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import type { ReceiptEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { Surroundings } from '@relaydesk/store/delivery/desk.ts'
import { failureRecord, stepRecord } from '@relaydesk/store/delivery/failure-record.ts'
import type { ReceiptRoad } from './receipt-road.ts'

/**
 * Writes down a receipt that concerns more than its message: a failure, or the first word that the provider took it,
 * when whoever sent it has not written that down (yet). All in one commit; what follows the first word comes after it.
 * @param isFound the provider's id was found to be this message's, not given back for it: nothing is written when it turns out to
 * be another's
 * @returns null when the receipt no longer changes anything, or the message is gone
 * @throws ALREADY_EXISTS of Firestore's when a found id became another message's just now
 */
export async function recordReceipt<Key>(
  { now, log }: { now: () => number; log: Logger },
  { desk, messages, providerMessages, afterFirstWord }: ReceiptRoad<Key>,
  key: Key,
  event: ReceiptEvent,
  { isFound }: { isFound?: true } = {},
): Promise<DeliveryState | null> {
  const { providerMessageId: id } = event
  const isKnown = id !== undefined && (await providerMessages.find(id)) !== null
  if (isKnown && isFound === true) return null
  let firstWordFrom: Surroundings | undefined
  const applied = await messages.apply(key, event, (state, around) => {
    const isFirstWord = id !== undefined && !isKnown && around.state.providerMessageId !== id
    firstWordFrom = isFirstWord ? around : undefined
    const createdBy: unknown = around.message['createdBy']
    // The moment of the send itself went by unseen.
    const at = state.delivery.sentAt ?? event.at
    const attempt = event.attempt ?? state.delivery.attempt
    const recordFor =
      state.status === 'FAILED' && event.receipt === 'failed'
        ? failureRecord(desk, key, event.error, now())
        : stepRecord(desk, key)
    const record = recordFor(state, around)
    if (id === undefined || !isFirstWord) return record
    const sent = {
      providerMessageId: id,
      createdBy: typeof createdBy === 'string' ? createdBy : '',
      at,
      attempt,
      ...(isFound === true ? { isFound } : {}),
    }
    return { ...record, sent }
  })
  if (applied === null) return null
  if (event.receipt === 'failed')
    log.warn('Provider failed a message', { ...desk.idsOf(key), code: event.error.code })
  if (firstWordFrom !== undefined && id !== undefined) await afterFirstWord(key, id, event.at, firstWordFrom)
  return applied
}
