/** Twilio's faults are the whole account's; WhatsApp's are a number's. */
export function isTwilioAccount(phoneNumberId: string): boolean {
  return phoneNumberId.startsWith('AC')
}
