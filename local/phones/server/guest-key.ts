/** What a guest's phone is filed under on the page: Twilio's address, and `sms:+44…` where that is a plain number. */
export function guestKey(address: string): string {
  return address.startsWith('+') ? `sms:${address}` : address
}

/** The address behind a key, as Twilio writes it. */
export function addressOfGuest(key: string): string {
  return key.replace(/^sms:/, '')
}

/** The number behind any phone's key: `+447700900482`; a user id stays as it is. */
export function numberOf(key: string): string {
  return key.replace(/^(sms|whatsapp):/, '')
}
