import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * The challenge to send back when somebody registers this webhook and knows our token (Graph API, "Verification
 * requests"); null for everybody else.
 * @param query of `GET ?hub.mode=subscribe&hub.verify_token=…&hub.challenge=…`
 */
export function answerHandshake(query: Record<string, unknown>, verifyToken: string): string | null {
  const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query
  if (mode !== 'subscribe' || typeof token !== 'string' || typeof challenge !== 'string') return null
  return verifyToken !== '' && timingSafeEqual(digest(token), digest(verifyToken)) ? challenge : null
}

/** Of equal length, whatever was given. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
