import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A number that guests write to. */
export interface OrderNumber {
  /** E.164 */
  number: string
  /** `+44 7700 900177` */
  written: string
  /** Whose flag stands beside it: ISO 3166, null when nobody can tell. */
  country: string | null
  byWhatsapp: boolean
  bySms: boolean
}

/**
 * The numbers behind an event's Twilio addresses (`+447700900177`, `whatsapp:+447700900177`), each once, in their order;
 * what is no phone number is left out.
 */
export function orderNumbers(senders: readonly string[]): OrderNumber[] {
  const found = new Map<string, OrderNumber>()
  for (const sender of senders) {
    const [, channel, number] = /^(whatsapp:)?(\+\d{6,15})$/.exec(sender) ?? []
    const parsed = number === undefined ? undefined : parsePhoneNumberFromString(number)
    if (number === undefined || parsed === undefined) continue
    const before = found.get(number)
    found.set(number, {
      number,
      written: parsed.formatInternational(),
      // Numbers that nobody can own (the demo's) are in no country; then the calling code's first one has to do.
      country: parsed.country ?? parsed.getPossibleCountries()[0] ?? null,
      byWhatsapp: before?.byWhatsapp === true || channel !== undefined,
      bySms: before?.bySms === true || channel === undefined,
    })
  }
  return [...found.values()]
}

/** Opens WhatsApp with the text filled in; for a link and a QR code alike. https://faq.whatsapp.com/5913398998672934 */
export function whatsappLink({ number }: OrderNumber, text: string): string {
  return `https://wa.me/${number.slice(1)}?text=${encodeURIComponent(text)}`
}

/** A text message with its text filled in, as a link; `?&` is what both iOS and Android understand. */
export function smsLink({ number }: OrderNumber, text: string): string {
  return `sms:${number}?&body=${encodeURIComponent(text)}`
}

/** The same as a QR code says it: cameras know this form, and read the text as it is. */
export function smsCode({ number }: OrderNumber, text: string): string {
  return `SMSTO:${number}:${text}`
}

/** The one number that a QR code stands for: WhatsApp costs a guest from abroad nothing. */
export function numberForCode(numbers: readonly OrderNumber[]): OrderNumber | undefined {
  return numbers.find(({ byWhatsapp }) => byWhatsapp) ?? numbers[0]
}
