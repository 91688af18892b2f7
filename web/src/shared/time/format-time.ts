/*
 * Times as the desk writes them. Every function takes epoch ms and the person's locale;
 * `timeZone` (IANA name) is the device's own unless a test gives one. The clock has 24 hours everywhere.
 */

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formatters.set(key, made)
  return made
}

/** `11:04` */
export function formatClock(at: number, locale: string, timeZone?: string): string {
  return formatter(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at)
}

/** `11:04:08` */
export function formatClockWithSeconds(at: number, locale: string, timeZone?: string): string {
  const options = {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  } as const
  return formatter(locale, options).format(at)
}

/** `11:04:08.3`: how precise the proof of a delivery is. */
export function formatClockWithTenths(at: number, locale: string, timeZone?: string): string {
  const options = {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 1,
    hourCycle: 'h23',
    timeZone,
  } as const
  return formatter(locale, options).format(at)
}

/** Today `11:04`, yesterday `Yesterday`, this week `Thu`, else `12 Nov`, other years `12 Nov 2025`. */
export function formatMoment(at: number, now: number, locale: string, timeZone?: string): string {
  const days = daysBetween(at, now, timeZone)
  if (days <= 0) return formatClock(at, locale, timeZone)
  if (days === 1) return yesterday(locale)
  if (days < 7) return formatter(locale, { weekday: 'short', timeZone }).format(at)
  return formatDate(at, now, locale, timeZone)
}

/** `12 Nov`, other years `12 Nov 2025`. */
function formatDate(at: number, now: number, locale: string, timeZone?: string): string {
  const otherYear = yearOf(at, timeZone) !== yearOf(now, timeZone)
  return formatter(locale, {
    day: 'numeric',
    month: 'short',
    year: otherYear ? 'numeric' : undefined,
    timeZone,
  }).format(at)
}

/** A moment inside a sentence, past or to come: `14:20`, within a week `Thu 14:20`, else `12 Nov 14:20`. */
export function formatMomentWithClock(at: number, now: number, locale: string, timeZone?: string): string {
  const days = Math.abs(daysBetween(at, now, timeZone))
  const clock = formatClock(at, locale, timeZone)
  if (days === 0) return clock
  const day =
    days < 7
      ? formatter(locale, { weekday: 'short', timeZone }).format(at)
      : formatDate(at, now, locale, timeZone)
  return `${day} ${clock}`
}

/** The heading of a day in a thread: `Thu 19 Nov`, `Fri 20 Nov`, other years with the year. */
export function formatDay(at: number, now: number, locale: string, timeZone?: string): string {
  const otherYear = yearOf(at, timeZone) !== yearOf(now, timeZone)
  const options = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: otherYear ? 'numeric' : undefined,
    timeZone,
  } as const
  return withoutComma(formatter(locale, options).format(at))
}

/** What a time says when pointed at: `Fri 20 Nov 2026, 11:04:08 CET`. */
export function formatFully(at: number, locale: string, timeZone?: string): string {
  const day = formatter(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  }).format(at)
  const clock = formatter(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone,
  }).format(at)
  return `${withoutComma(day)}, ${clock}`
}

/** Calendar days from `at` to `now`: 0 today, 1 yesterday; negative for days to come. */
export function daysBetween(at: number, now: number, timeZone?: string): number {
  return dayNumber(now, timeZone) - dayNumber(at, timeZone)
}

/** The word for the day before this one, as a heading: `Yesterday`, `Ontem`. */
function yesterday(locale: string): string {
  return capitalised(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day'), locale)
}

/** The word for this day, as a heading: `Today`, `Hoje`. */
export function formatToday(locale: string): string {
  return capitalised(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day'), locale)
}

function capitalised(word: string, locale: string): string {
  const [first = '', ...rest] = Array.from(word)
  return first.toLocaleUpperCase(locale) + rest.join('')
}

function withoutComma(text: string): string {
  return text.replace(',', '')
}

function yearOf(at: number, timeZone?: string): number {
  return calendarDate(at, timeZone).year
}

function dayNumber(at: number, timeZone?: string): number {
  const { year, month, day } = calendarDate(at, timeZone)
  return Date.UTC(year, month - 1, day) / 86_400_000
}

function calendarDate(at: number, timeZone?: string): { year: number; month: number; day: number } {
  const options = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const
  const parts = formatter('en-GB', options).formatToParts(at)
  const numberOf = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
  return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day') }
}
