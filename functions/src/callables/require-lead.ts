import { HttpsError, type CallableRequest } from 'firebase-functions/v2/https'
import { requireLease } from './require-lease.ts'

/** The caller's uid, if the caller leads at the lease company. @throws HttpsError otherwise */
export function requireLead(auth: CallableRequest['auth'], leaseId: string): string {
  const uid = requireLease(auth, leaseId)
  if (auth?.token['role'] !== 'lead') throw new HttpsError('permission-denied', 'Only a lead may do this.')
  return uid
}
