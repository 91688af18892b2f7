import { createHash } from 'node:crypto'

/** What is stored of a code or a token: who reads the database cannot use it. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
