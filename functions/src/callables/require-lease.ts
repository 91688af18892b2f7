import { HttpsError, type CallableRequest } from 'firebase-functions/v2/https'

/** The caller's uid, if the caller is signed in and belongs to the lease company. @throws HttpsError otherwise */
export function requireLease(auth: CallableRequest['auth'], leaseId: string): string {
  if (auth === undefined) throw new HttpsError('unauthenticated', 'Please sign in again.')
  const leases: unknown = auth.token['leases']
  if (!Array.isArray(leases) || !leases.includes(leaseId)) {
    throw new HttpsError('permission-denied', 'You do not belong to this lease company.')
  }
  return auth.uid
}
