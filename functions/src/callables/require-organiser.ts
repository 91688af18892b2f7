import { HttpsError, type CallableRequest } from 'firebase-functions/v2/https'

/** The uid of somebody who may make what is run by many: an event, a venue. @throws HttpsError otherwise */
export function requireOrganiser(auth: CallableRequest['auth']): string {
  if (auth === undefined) throw new HttpsError('unauthenticated', 'Please sign in again.')
  if (auth.token['role'] !== 'lead' && auth.token['role'] !== 'ops')
    throw new HttpsError('permission-denied', 'Only a lead may do this.')
  return auth.uid
}
