import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/**
 * The country (ISO 3166) where a kiosk stands, for numbers that are typed without one: by the event's time zone, else by the
 * first number that guests write to, else by the browser's locale.
 */
export function homeCountry(
  timeZone: string,
  senders: readonly string[],
  locales: readonly string[],
): string | null {
  const byZone = getCountries().find((country) => zonesOf(country).includes(timeZone))
  if (byZone !== undefined) return byZone
  for (const sender of senders) {
    const parsed = parsePhoneNumberFromString(sender.replace(/^\w+:/u, ''))
    const country = parsed?.country ?? parsed?.getPossibleCountries()[0]
    if (country !== undefined) return country
  }
  return (
    locales.map((locale) => new Intl.Locale(locale).region).find((region) => region !== undefined) ?? null
  )
}

/** Newer browsers know which time zones a country has; this is not in TypeScript's library yet. */
function zonesOf(country: string): readonly unknown[] {
  const locale = new Intl.Locale(`und-${country}`)
  const read: unknown = Reflect.get(locale, 'getTimeZones')
  const zones: unknown = typeof read === 'function' ? Reflect.apply(read, locale, []) : undefined
  return Array.isArray(zones) ? zones : []
}
