/** A number as logs and boards may show it: only its last three digits ("•• 482"). */
export function shortenPhoneNumber(phoneNumber: string): string {
  const digits = phoneNumber.replaceAll(/\D/g, '')
  return digits.length > 5 ? `•• ${digits.slice(-3)}` : '••'
}
