import { limit, orderBy, query, where, type Firestore, type Query } from 'firebase/firestore'
import { enquiries } from './enquiry.ts'

/** Which enquiries the list shows. */
export type ListFilter = 'open' | 'mine' | 'no-owner' | 'unplaced' | 'completed'

export const listFilters: readonly ListFilter[] = ['open', 'mine', 'no-owner', 'unplaced', 'completed']

/** How many enquiries come at a time. */
export const pageSize = 50

/**
 * The newest `count` enquiries of a filter. Needs the indexes (state, lastActivityAt desc),
 * (state, ownerUid, lastActivityAt desc) and (state, isUnplaced, lastActivityAt desc).
 */
export function enquiriesQuery(
  db: Firestore,
  leaseId: string,
  filter: ListFilter,
  uid: string,
  count: number,
): Query {
  return query(matching(db, leaseId, filter, uid), orderBy('lastActivityAt', 'desc'), limit(count))
}

/** All enquiries of a filter, to count them. */
export function matching(db: Firestore, leaseId: string, filter: ListFilter, uid: string): Query {
  const all = enquiries(db, leaseId)
  switch (filter) {
    case 'open':
      return query(all, where('state', '==', 'OPEN'))
    case 'mine':
      return query(all, where('state', '==', 'OPEN'), where('ownerUid', '==', uid))
    case 'no-owner':
      return query(all, where('state', '==', 'OPEN'), where('ownerUid', '==', null))
    case 'unplaced':
      return query(all, where('state', '==', 'OPEN'), where('isUnplaced', '==', true))
    case 'completed':
      return query(all, where('state', '==', 'COMPLETED'))
  }
}
