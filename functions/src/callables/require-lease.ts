import { HttpsError, type CallableRequest } from 'firebase-functions/v2/https'

/** Whose desk this is: the same roles as `isStaff` in firestore.rules. */
const staffRoles: unknown[] = ['agent', 'lead', 'ops']

/** The caller's uid, if the caller is signed in and works at the lease company. @throws HttpsError otherwise */
export function requireLease(auth: CallableRequest['auth'], leaseId: string): string {
  if (auth === undefined) throw new HttpsError('unauthenticated', 'Please sign in again.')
  const leases: unknown = auth.token['leases']
  const isMember = Array.isArray(leases) && leases.includes(leaseId)
  if (!isMember || !staffRoles.includes(auth.token['role'])) {
    throw new HttpsError('permission-denied', 'You do not belong to this lease company.')
  }
  return auth.uid
}
