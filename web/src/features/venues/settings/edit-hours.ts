import type { OpeningHours } from '@relaydesk/domain/tickets/venue.ts'

/** The days of a week as most of the world counts them, from Monday; 0 is Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const

/** One day's hours with their places in the whole list, which is how they are changed. */
export function hoursOn(
  all: readonly OpeningHours[],
  day: number,
): readonly { index: number; hours: OpeningHours }[] {
  return all.flatMap((hours, index) => (hours.day === day ? [{ index, hours }] : []))
}

export function withHours(
  all: readonly OpeningHours[],
  index: number,
  change: Partial<OpeningHours>,
): OpeningHours[] {
  return all.map((hours, at) => (at === index ? { ...hours, ...change } : hours))
}

export function withoutHours(all: readonly OpeningHours[], index: number): OpeningHours[] {
  return all.filter((_, at) => at !== index)
}

/** One span more: the first of a day from 9 to 17, a later one for the two hours after the last. */
export function withMoreHours(all: readonly OpeningHours[], day: number): OpeningHours[] {
  const last = hoursOn(all, day).at(-1)?.hours
  const from = last === undefined ? '09:00' : hourAfter(last.to, 1, 23)
  return [...all, { day, from, to: last === undefined ? '17:00' : hourAfter(from, 2, 24) }]
}

/** Every working day as Monday is. */
export function likeMonday(all: readonly OpeningHours[]): OpeningHours[] {
  const monday = hoursOn(all, 1).map(({ hours }) => hours)
  const weekend = all.filter(({ day }) => day === 0 || day === 6)
  return [...[1, 2, 3, 4, 5].flatMap((day) => monday.map((hours) => ({ ...hours, day }))), ...weekend]
}

/** `16:30` and 2 → `18:30`; never later than the hour `latest`. */
function hourAfter(time: string, hours: number, latest: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const minutes = Math.min((hour + hours) * 60 + minute, latest * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
