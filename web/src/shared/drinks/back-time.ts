import { daysBetween, formatMomentWithClock } from '../time/format-time.ts'

/** When something comes back, as it fits into a sentence; null when that is not known or has passed. Times are epoch ms. */
export function backTime(
  at: number | null | undefined,
  now: number,
  locale: string,
  timeZone: string,
): { isToday: boolean; time: string } | null {
  // A time that has passed is no news: it only is not back yet.
  if (at === null || at === undefined || at <= now) return null
  return {
    isToday: daysBetween(at, now, timeZone) === 0,
    time: formatMomentWithClock(at, now, locale, timeZone),
  }
}
