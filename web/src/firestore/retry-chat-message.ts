import { FirebaseError } from 'firebase/app'
import { httpsCallable, type Functions } from 'firebase/functions'

/**
 * Asks for a new attempt at a message that failed. Resolves with null once it was granted, else with the server's
 * sentence about why not, or with '' when the server could not be reached.
 */
export async function retryChatMessage(
  functions: Functions,
  key: { leaseId: string; enquiryId: string; messageDocId: string },
): Promise<string | null> {
  try {
    await httpsCallable(functions, 'retryChatMessage')(key)
    return null
  } catch (error) {
    const isOurSentence =
      error instanceof FirebaseError &&
      !/\/(internal|unavailable|deadline-exceeded|unknown)$/.test(error.code)
    return isOurSentence ? error.message : ''
  }
}
