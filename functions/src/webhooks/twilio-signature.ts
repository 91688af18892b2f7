import { validateRequest, validateRequestWithBody } from 'twilio/lib/webhooks/webhooks.js'

/** A post that claims to be from Twilio. */
export interface TwilioPost {
  /** See `twilioAddresses`. */
  addresses: readonly string[]
  /** `X-Twilio-Signature`. */
  signature: string | undefined
  /** The body as it came over the wire, and its parameters if it can be a form. */
  body: string
  form: ReadonlyMap<string, readonly string[]> | null
}

/**
 * What Twilio signed of a post (Twilio, "Validating signatures"): the address with its query and all parameters of the
 * form; or, with `bodySHA256` in the query, the address and through it the whole body. Null when it signed neither. The type of
 * the content is not signed, so that a body must be read as what the signature says it is.
 * @param tokens the account's auth token; while it is being changed, the old and the new one separated by a comma
 */
export function signedByTwilio(post: TwilioPost, tokens: string): 'form' | 'body' | null {
  const { addresses, signature, body, form } = post
  if (signature === undefined || signature === '') return null
  const known = tokens.split(',').map((token) => token.trim())
  const attempts = known
    .filter((token) => token !== '')
    .flatMap((token) => addresses.map((address) => ({ token, address })))
  const parameters = form === null ? null : Object.fromEntries(form)
  if (
    parameters !== null &&
    attempts.some(({ token, address }) => validateRequest(token, signature, address, parameters))
  )
    return 'form'
  return attempts.some(({ token, address }) => validateRequestWithBody(token, signature, address, body))
    ? 'body'
    : null
}
