/** How one country writes the same mobile number in two ways; `$1` and `$2` are what both have in common. */
interface TwoWays {
  long: RegExp
  short: RegExp
  asLong: string
  asShort: string
}

/**
 * WhatsApp's own id of a number may lack (or have) a digit that people dial: Brazil's ninth digit, Mexico's 1 and
 * Argentina's 9 (WhatsApp, "Phone numbers").
 */
const countries: readonly TwoWays[] = [
  { long: /^\+55(\d{2})9(\d{8})$/, short: /^\+55(\d{2})(\d{8})$/, asLong: '+55$19$2', asShort: '+55$1$2' },
  { long: /^\+521(\d{2})(\d{8})$/, short: /^\+52(\d{2})(\d{8})$/, asLong: '+521$1$2', asShort: '+52$1$2' },
  { long: /^\+549(\d{2})(\d{8})$/, short: /^\+54(\d{2})(\d{8})$/, asLong: '+549$1$2', asShort: '+54$1$2' },
]

/** Every way in which the same phone may be written (E.164, with `+`), the number itself first; one or two. */
export function phoneVariants(number: string): string[] {
  for (const { long, short, asLong, asShort } of countries) {
    if (long.test(number)) return [number, number.replace(long, asShort)]
    if (short.test(number)) return [number, number.replace(short, asLong)]
  }
  return [number]
}
