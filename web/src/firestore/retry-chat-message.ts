import { askServer } from './ask-server.ts'
import type { Callables } from './firebase.ts'

/**
 * Asks for a new attempt at a message that failed. Resolves with null once it was granted, else with the server's
 * sentence about why not, or with '' when the server could not be reached.
 */
export async function retryChatMessage(
  functions: Callables,
  key: { leaseId: string; enquiryId: string; messageDocId: string },
): Promise<string | null> {
  const answer = await askServer(functions, 'retryChatMessage', key)
  return answer.ok ? null : answer.reason
}
