import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { AccessTokens } from './access-tokens.ts'

/** Certainly nothing happened: for good, or for now. */
export type Refused =
  | { kind: 'rejected'; error: DeliveryError; credentialsRefused?: true }
  | { kind: 'not-sent'; error: DeliveryError }

/**
 * Calls a provider once, with the token that a secret holds.
 * @param noToken what to say where there is no such secret
 */
export async function withToken<Outcome extends { kind: string }>(
  tokens: AccessTokens,
  secret: string,
  noToken: DeliveryError,
  call: (token: string) => Promise<Outcome | Refused>,
): Promise<Outcome | Refused> {
  const token = await readToken(() => tokens.get(secret), noToken)
  if (typeof token !== 'string') return token
  const outcome = await call(token)
  if (!isTokenRefused(outcome)) return outcome
  // A token that was exchanged in the meantime is worth another attempt, and so is one that we cannot look up just now.
  const isRenewed = await tokens.renew(secret, token).catch(() => true)
  if (!isRenewed) return outcome
  return { kind: 'not-sent', error: { ...outcome.error, class: 'retry' } }
}

function isTokenRefused(outcome: { kind: string }): outcome is Extract<Refused, { kind: 'rejected' }> {
  return outcome.kind === 'rejected' && 'credentialsRefused' in outcome && outcome.credentialsRefused === true
}

/** Nothing was sent yet when the secret store fails: the queue tries again. Without a token nothing can ever be sent. */
async function readToken(
  read: () => Promise<string | null>,
  noToken: DeliveryError,
): Promise<string | Refused> {
  try {
    return (await read()) ?? { kind: 'rejected', error: noToken }
  } catch {
    return { kind: 'not-sent', error: secretsUnreachable }
  }
}

const secretsUnreachable: DeliveryError = {
  code: 'SECRETS_UNREACHABLE',
  class: 'retry',
  text: 'Not sent: the access token could not be looked up.',
}
