/** The digits of a phone number written with `+`, spaces, dashes, dots or parentheses. */
export function phoneDigits(written: string): string {
  return written.replace(/[^0-9]/g, '')
}

/**
 * The WhatsApp id that Meta answers for a number. Mexican mobiles get a 1 after the country code and Brazilian ones of area codes
 * above 30 lose the ninth digit: a client must match receipts by message id, never by number.
 */
export function whatsappId(digits: string): string {
  if (/^52\d{10}$/.test(digits)) return `521${digits.slice(2)}`
  if (/^55[3-9]\d9\d{8}$/.test(digits)) return digits.slice(0, 4) + digits.slice(5)
  return digits
}
