import { createHmac } from 'node:crypto'

/** `X-Hub-Signature-256` of a body. */
export function sign(body: Buffer | string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}
