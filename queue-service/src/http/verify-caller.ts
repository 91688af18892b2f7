import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose'
import * as z from 'zod'
import { createKnownTokens } from './known-tokens.ts'

/** Whose tokens are accepted: issuer, audience, and the service account's e-mail. */
export interface ExpectedCaller {
  issuer: string
  audience: string
  email: string
}

/** True when the bearer token is a valid OIDC token of the expected caller. Never throws for a bad token. */
export type VerifyCaller = (authorization: string | undefined) => Promise<boolean>

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() })
const Claims = z.object({ email: z.string(), email_verified: z.literal(true), exp: z.number() })

/**
 * Checks signature, issuer, audience, expiry and e-mail of the token that Cloud Tasks puts on every request.
 * The keys are found through the issuer's discovery document, so the same check runs against the local emulator.
 * @throws from the returned function when the issuer's keys cannot be fetched: the task must be tried again
 */
export function createVerifyCaller(expected: ExpectedCaller, now: () => number): VerifyCaller {
  const known = createKnownTokens(now)
  let keys: Promise<JWTVerifyGetKey> | undefined
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1]
    if (token === undefined) return false
    if (known.has(token)) return true
    keys ??= discoverKeys(expected.issuer).catch((error: unknown) => {
      keys = undefined
      throw error
    })
    const claims = await readClaims(token, await keys, expected)
    if (claims?.email !== expected.email) return false
    known.add(token, claims.exp * 1000)
    return true
  }
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  })
  const discovery = Discovery.parse(await answer.json())
  return createRemoteJWKSet(new URL(discovery.jwks_uri))
}

/** The claims of a token that is genuine and meant for us; null for any other. */
async function readClaims(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: ExpectedCaller,
): Promise<z.infer<typeof Claims> | null> {
  try {
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ['RS256'] })
    return Claims.parse(payload)
  } catch (error) {
    if (isUnreachable(error)) throw error
    return null
  }
}

/** The token may be fine, but the keys to check it with could not be had. */
function isUnreachable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_JWKS_TIMEOUT' || (error instanceof TypeError && error.message === 'fetch failed')
}
