import { daysBetween, formatDay, formatToday } from '../../shared/time/format-time.ts'

/**
 * The heading above a message that begins a day, '' for one that does not. All times are epoch ms; `previous` is the
 * message before it, undefined when there is none.
 */
export function dayHeading(previous: number | undefined, at: number, now: number, locale: string): string {
  if (previous !== undefined && daysBetween(previous, at) === 0) return ''
  const day = formatDay(at, now, locale)
  return daysBetween(at, now) === 0 ? `${formatToday(locale)}, ${day}` : day
}
