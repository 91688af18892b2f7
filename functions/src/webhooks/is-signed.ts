import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether WhatsApp signed exactly these bytes (`X-Hub-Signature-256: sha256=<hex HMAC>`; Graph API, "Validating
 * payloads"). The bytes must be those that came over the wire: WhatsApp signs JSON in which `é` may be `\u00e9`.
 * @param secrets the app's secret; while it is being changed, the old and the new one separated by a comma
 */
export function isSigned(rawBody: Uint8Array, signature: string | undefined, secrets: string): boolean {
  const hex = /^sha256=([0-9a-f]{64})$/i.exec(signature ?? '')?.[1]
  if (hex === undefined) return false
  const given = Buffer.from(hex, 'hex')
  const known = secrets.split(',').map((secret) => secret.trim())
  return known
    .filter((secret) => secret !== '')
    .some((secret) => timingSafeEqual(given, createHmac('sha256', secret).update(rawBody).digest()))
}
