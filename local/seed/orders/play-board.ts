import type { MenuItem } from '@relaydesk/domain/orders/event.ts'
import type { OrderStatus } from '@relaydesk/domain/orders/order.ts'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { DemoEvent } from './demo-event.ts'
import type { PlayedOrder } from './play-order.ts'

/** What everybody may see of an event. */
export function playBoard(
  { settings, pause }: DemoEvent,
  menu: MenuItem[],
  played: readonly PlayedOrder[],
  now: number,
): PublicBoard {
  const { name, state, mode, modifiers, pickupPlace, language, senders, texts } = settings
  const { timeZone, maxOrdersPerGuest, limitPer } = settings
  const making = numbersOf(played, ['queued', 'making'])
  return {
    name,
    state,
    mode,
    menu,
    modifiers,
    pickupPlace,
    language,
    timeZone,
    senders,
    ready: numbersOf(played, ['ready']).toReversed(),
    making,
    waiting: making.length,
    minutes: state === 'OPEN' ? 6 : null,
    served: numbersOf(played, ['delivered']).length,
    offlineText: texts.offline ?? '',
    backAt: pause === undefined ? null : now + pause.until * 60_000,
    maxOrdersPerGuest,
    limitPer,
    updatedAt: now,
  }
}

function numbersOf(played: readonly PlayedOrder[], statuses: readonly OrderStatus[]): number[] {
  return played
    .filter(({ order }) => statuses.includes(order.status))
    .map(({ order }) => order.number)
    .filter((number) => number !== null)
}
