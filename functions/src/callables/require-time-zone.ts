import { HttpsError } from 'firebase-functions/v2/https'

/** @param name as IANA has it, e.g. `Europe/Berlin` @throws HttpsError for a time zone that nobody knows */
export function requireTimeZone(name: string): void {
  try {
    // The constructor refuses what it does not know.
    void new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions()
  } catch {
    throw new HttpsError('invalid-argument', 'There is no such time zone.')
  }
}
