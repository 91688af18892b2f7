import type { Attendee } from './attendee.ts'
import { dayIn } from './day-in.ts'
import type { OrderEvent } from './event.ts'

/** From here on a limit counts as none. */
const noLimit = 50

/** Whether a guest has had as many drinks as the event allows, on its day or altogether. `now` is epoch ms. */
export function isAtLimit(
  { counts }: Attendee,
  eventId: string,
  event: Pick<OrderEvent, 'maxOrdersPerGuest' | 'limitPer' | 'timeZone'>,
  now: number,
): boolean {
  if (event.maxOrdersPerGuest >= noLimit) return false
  const days = counts[eventId] ?? {}
  const had =
    event.limitPer === 'day'
      ? (days[dayIn(event.timeZone, now)] ?? 0)
      : Object.values(days).reduce((sum, n) => sum + n, 0)
  return had >= event.maxOrdersPerGuest
}

/** A guest's drinks with one more or less on the day of `at` (epoch ms); never below none. */
export function countDrinks(
  counts: Attendee['counts'],
  eventId: string,
  { timeZone }: Pick<OrderEvent, 'timeZone'>,
  at: number,
  by: -1 | 0 | 1,
): Attendee['counts'] {
  const day = dayIn(timeZone, at)
  const days = counts[eventId] ?? {}
  return { ...counts, [eventId]: { ...days, [day]: Math.max(0, (days[day] ?? 0) + by) } }
}
