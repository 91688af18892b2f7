import { askServer } from './ask-server.ts'
import type { Callables } from './firebase.ts'

/**
 * Says that a person took care of a message that did not arrive. Resolves with null once it is noted, else with the
 * server's sentence about why not, or with '' when the server could not be reached.
 */
export async function settleChatMessage(
  functions: Callables,
  key: { leaseId: string; enquiryId: string; messageDocId: string },
  how: 'told-in-person' | 'sent-as-template',
): Promise<string | null> {
  const answer = await askServer(functions, 'settleChatMessage', { ...key, how })
  return answer.ok ? null : answer.reason
}
