import type { DecodedIdToken } from 'firebase-admin/auth'
import { requireLease } from '../callables/require-lease.ts'
import type { FilesContext } from './files-context.ts'

/**
 * The uid of the person whose ID token is in the `Authorization` header, if she works at the lease company.
 * @throws HttpsError otherwise
 */
export async function requireMember(
  { verifyIdToken }: FilesContext,
  authorization: string | undefined,
  leaseId: string,
): Promise<string> {
  const rawToken = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? ''
  const token = await verifyIdToken(rawToken).catch((): DecodedIdToken | undefined => undefined)
  return requireLease(token && { uid: token.uid, token, rawToken }, leaseId)
}
