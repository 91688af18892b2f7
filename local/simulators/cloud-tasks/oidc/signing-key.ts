import { createHash } from 'node:crypto'
import { SignJWT, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import type { JWK } from 'jose'
import type { Clock } from '../clock/clock.ts'

const lifetimeSeconds = 3600
/** Google hands out one token several times as well; signing each delivery anew would only cost time. */
const reuseMs = 30_000

/** Signs tokens as one issuer, with a key that lives as long as the process. */
export interface TokenSigner {
  /** The public half, as `/jwks` publishes it. */
  jwks: { keys: JWK[] }
  /** A signed ID token (RS256, valid for an hour) with the claims Google's have. */
  sign: (serviceAccountEmail: string, audience: string) => Promise<string>
}

/** Generates an RSA key and gives the signer that uses it. */
export async function createTokenSigner(clock: Clock, issuer: string): Promise<TokenSigner> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const jwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(jwk)
  const recent = new Map<string, { token: Promise<string>; signedAt: number }>()

  function sign(serviceAccountEmail: string, audience: string): Promise<string> {
    const key = `${serviceAccountEmail} ${audience}`
    const known = recent.get(key)
    const now = clock.now()
    if (known && now - known.signedAt < reuseMs) return known.token
    const token = mint(serviceAccountEmail, audience, Math.floor(now / 1000))
    recent.set(key, { token, signedAt: now })
    return token
  }

  function mint(email: string, audience: string, nowSeconds: number): Promise<string> {
    const subject = accountNumber(email)
    return new SignJWT({ azp: subject, email, email_verified: true })
      .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt(nowSeconds)
      .setExpirationTime(nowSeconds + lifetimeSeconds)
      .sign(privateKey)
  }

  return { jwks: { keys: [{ ...jwk, kid, alg: 'RS256', use: 'sig' }] }, sign }
}

/** Service accounts have a number of 21 digits; this one follows from the e-mail address. */
function accountNumber(email: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(email).digest('hex')}`).toString()
  return `1${digits.slice(0, 20)}`
}
