import { mustWait } from '@relaydesk/domain/delivery/apply-receipt.ts'
import type { ReceiptEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import { transition } from '@relaydesk/domain/delivery/transition.ts'
import { endOfDeadLetter } from '@relaydesk/domain/tasks/end-of-dead-letter.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { FoundMessage } from '@relaydesk/store/delivery/message-store.ts'
import type { Place, ReceiptRoad } from './receipt-road.ts'
import { recordReceipt } from './record-receipt.ts'

interface TryContext {
  now: () => number
  log: Logger
}

/**
 * Applies a receipt if its message can be found: by our own id, which the provider gives back, else by the provider's.
 * Repeating it changes nothing. An ordinary one costs one read and at most one write.
 * @returns false when it must wait: no message of ours is known by these ids, or an attempt is just being made
 */
export async function tryReceipt<Key>(context: TryContext, road: ReceiptRoad<Key>): Promise<boolean> {
  for (;;) {
    const place = await findMessage(road)
    const became = place === null ? 'waits' : await applyTo(context, road, place)
    if (became !== 'changed') return became === 'done'
  }
}

async function findMessage<Key>({
  messages,
  providerMessages,
  named: { ours, theirs: id },
}: ReceiptRoad<Key>): Promise<Place<Key> | null> {
  const found = ours === null ? null : await messages.find(ours.key)
  if (ours !== null && found !== null) return { ...ours, found }
  // Not given back, or its message has moved elsewhere.
  const theirs = await providerMessages.find(id)
  const message = theirs === null ? null : await messages.find(theirs.key)
  return theirs === null || message === null ? null : { ...theirs, found: message }
}

/** `changed`: something else happened to the message since it was read; look again. */
async function applyTo<Key>(
  context: TryContext,
  road: ReceiptRoad<Key>,
  place: Place<Key>,
): Promise<'done' | 'waits' | 'changed'> {
  const { key, found } = place
  const event = road.eventFor(place)
  if (event === null) return 'done'
  if (mustWait(found.state, event)) return 'waits'
  const next = transition(found.state, event)
  if (next !== null) {
    const moved = isOrdinary(road, found, event)
      ? await road.messages.moveOn(key, found.version, next)
      : await recordReceipt(context, road, key, event)
    if (moved === null) return 'changed'
  }
  await road.afterwards(key, event, found)
  return 'done'
}

/** Whether the receipt concerns nothing but its message: the send is written down, and nobody waits for the news. */
function isOrdinary<Key>(
  { desk }: ReceiptRoad<Key>,
  { state, data }: FoundMessage,
  event: ReceiptEvent,
): boolean {
  if (event.receipt === 'failed' || state.providerMessageId !== event.providerMessageId) return false
  if ((desk.relatedPath?.(data) ?? null) !== null) return false
  const next = transition(state, event)
  return next === null || endOfDeadLetter(state, next, event.at) === null
}
