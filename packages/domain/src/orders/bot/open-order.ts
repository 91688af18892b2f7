import type { Attendee } from '../attendee.ts'
import { drinkName } from '../drink-name.ts'
import type { GuestLanguage } from '../event.ts'
import { countDrinks } from '../guest-counts.ts'
import type { Order, OrderedModifier } from '../order.ts'
import type { OrderReading } from '../reading/order-reading.ts'
import type { BotTexts, NamedOrder } from './bot-texts.ts'
import type { GuestInput, KnownEvent, KnownOrder } from './guest-plan.ts'

/** An order that keeps its guest from the next one: not ready yet, at an event that goes on. */
export function unfinished({ openOrder, events }: GuestInput): (KnownOrder & { at: KnownEvent }) | null {
  if (openOrder === null || !['placed', 'queued', 'making'].includes(openOrder.order.status)) return null
  const at = events.find(({ eventId }) => eventId === openOrder.key.eventId)
  return at === undefined || at.event.state === 'ENDED' ? null : { ...openOrder, at }
}

/** The guest may change or cancel what nobody has started. */
export function isUntouched({ status }: Order): boolean {
  return status === 'placed' || status === 'queued'
}

export function namedOrder(order: Order, language: GuestLanguage): NamedOrder {
  return { drink: drinkName(order.itemTitle, order.modifiers, language), number: order.number }
}

/** Where their order is. */
export function placeInQueue(
  { openOrder, ahead, events }: GuestInput,
  say: BotTexts,
  language: GuestLanguage,
): string {
  if (openOrder === null) return say.noOpenOrder()
  const { order, key } = openOrder
  const named = namedOrder(order, language)
  switch (order.status) {
    case 'placed':
      return say.justCame(named)
    case 'queued':
      return say.queue({ ...named, ahead: Math.max(0, ahead) })
    case 'making':
      return say.beingMade(named)
    case 'ready': {
      const at = events.find(({ eventId }) => eventId === key.eventId)
      return say.isReady({ ...named, pickupPlace: at?.event.pickupPlace ?? '' })
    }
    case 'refused':
    case 'delivered':
    case 'cancelled':
      return say.noOpenOrder()
  }
}

/** The order as its guest has cancelled it. `at` is epoch ms. */
export function cancelledOrder({ key, order }: KnownOrder, at: number): KnownOrder {
  // They are answered at once, and need no other text about it.
  const { textDue: _unsaid, ...rest } = order
  const cancelled: Order = { ...rest, status: 'cancelled', cancelledAt: at, cancelledBy: 'guest' }
  return { key, order: { ...cancelled, revision: order.revision + 1 } }
}

/** The guest after they cancelled: what was counted as a drink of theirs is none any more. */
export function withoutOrder(attendee: Attendee, { order, at }: KnownOrder & { at: KnownEvent }): Attendee {
  const { queuedAt } = order
  const counts =
    queuedAt === undefined
      ? attendee.counts
      : countDrinks(attendee.counts, at.eventId, at.event, queuedAt, -1)
  return { ...attendee, openOrder: null, counts }
}

/**
 * The order as its guest has changed it: another drink with what was said of it now, or, where they named none, the same
 * drink with these modifiers in addition: another milk takes the place of the first. `now` is epoch ms.
 */
export function changedOrder(
  { key, order, at: { event } }: KnownOrder & { at: KnownEvent },
  reading: OrderReading,
  verbatim: string,
  now: number,
): KnownOrder {
  const item =
    reading.found === 'drink'
      ? { itemId: reading.item.id, itemTitle: reading.item.title, modifiers: reading.modifiers }
      : { modifiers: withMore(order.modifiers, reading.modifiers, event) }
  const changed = order.changed ?? {
    at: now,
    itemTitle: order.itemTitle,
    modifiers: order.modifiers,
    verbatim: order.verbatim,
  }
  return { key, order: { ...order, ...item, verbatim, changed, revision: order.revision + 1 } }
}

function withMore(
  had: readonly OrderedModifier[],
  more: readonly OrderedModifier[],
  { modifiers }: KnownEvent['event'],
): OrderedModifier[] {
  const milks = new Set(modifiers.filter(({ kind }) => kind === 'milk').map(({ title }) => title))
  const isNewMilk = more.some(({ title, without }) => without !== true && milks.has(title))
  const kept = had.filter(
    ({ title }) => !more.some((each) => each.title === title) && !(isNewMilk && milks.has(title)),
  )
  return [...kept, ...more].slice(0, 12)
}
