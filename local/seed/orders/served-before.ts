import type { Order } from '@relaydesk/domain/orders/order.ts'
import { guestOfDay } from './demo-guests.ts'
import type { DemoOrder } from './demo-order.ts'

/**
 * `count` orders, about one every two minutes, all handed out by `until` minutes ago except those whose numbers are in
 * `cancelled`. `words` are the ways in which guests ask for a drink.
 */
export function servedBefore(day: {
  count: number
  /** Which guests come, in turn; the events have no guests in common. */
  guests: { from: number; count: number }
  until: number
  drinks: readonly string[]
  words: (drink: string) => readonly string[]
  language?: Order['language']
  cancelled: readonly number[]
}): DemoOrder[] {
  const { count, guests, until, drinks, words, language = 'en', cancelled } = day
  return Array.from({ length: count }, (_, n): DemoOrder => {
    const item = drinks[(n * n + n) % drinks.length] ?? ''
    const guest = guestOfDay(guests.from + (n % guests.count))
    const isWritten = guest.channel === 'sms' || guest.channel === 'whatsapp'
    const said = words(item)
    const wait = 4 + ((n * 7) % 5)
    const ago = until + 8 + (count - 1 - n) * 2.1
    return {
      item,
      verbatim: isWritten ? (said[n % said.length] ?? '') : '',
      language,
      guest,
      ago,
      state: cancelled.includes(n)
        ? { at: 'cancelled', cancelledAgo: ago - 3, by: n % 2 === 0 ? 'guest' : 'staff' }
        : { at: 'delivered', startedAgo: ago - 2, readyAgo: ago - wait, deliveredAgo: ago - wait - 1.5 },
    }
  })
}
