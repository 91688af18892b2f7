/** How the numbers of one calling code are grouped: `[whole number, groups, how it begins]`, the first that fits counts. */
type PhoneFormat = readonly [pattern: string, groups: string, beginning: string]

/** The formats of each calling code. */
export type PhoneFormats = Readonly<Record<string, readonly PhoneFormat[]>>

/** The part of libphonenumber's metadata that says how numbers are written. */
export interface PhoneMetadata {
  country_calling_codes: Readonly<Record<string, readonly string[]>>
  countries: Readonly<Record<string, readonly unknown[]>>
}

/** libphonenumber's place for the formats of a country, and within one format for its parts. */
const formatsAt = 4
const internationalAt = 5

/**
 * Only what is needed to write an E.164 number in groups, a fifth of what the library brings to the browser.
 * The countries of one calling code are written like the first of them.
 */
export function phoneFormats({ country_calling_codes: codes, countries }: PhoneMetadata): PhoneFormats {
  return Object.fromEntries(
    Object.entries(codes).map(([code, [main = '']]) => [code, formatsOf(countries[main]?.[formatsAt])]),
  )
}

function formatsOf(stored: unknown): PhoneFormat[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((format: unknown): PhoneFormat[] => {
    if (!Array.isArray(format)) return []
    const [pattern, groups, beginnings]: unknown[] = format
    const international: unknown = format[internationalAt]
    const beginning: unknown = Array.isArray(beginnings) ? beginnings.at(-1) : undefined
    return [
      [String(pattern), String(international || groups), typeof beginning === 'string' ? beginning : ''],
    ]
  })
}
