import type { ProviderOutcome } from '../contract.ts'

/** Failures of a connection that never came about: nothing can have been sent. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/**
 * What a call that got no answer says about the send. `code` is Node's error code, e.g. ECONNRESET.
 * @param provider its name for people
 */
export function readFailure(code: string, provider: string): ProviderOutcome {
  if (neverConnected.has(code)) {
    const text = `Not sent: ${provider} could not be reached. (${code})`
    return { kind: 'not-sent', error: { code, class: 'retry', text } }
  }
  const text = `${provider} did not answer, so it may or may not have taken the message. (${code})`
  return { kind: 'unknown', error: { code, class: 'unclear', text } }
}
