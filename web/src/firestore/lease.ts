import { leaseCompanyPath } from '@relaydesk/domain/documents/paths.ts'
import { doc, type QueryDocumentSnapshot } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { textOf } from './read-field.ts'
import { useDocument, type DocumentState } from './use-document.ts'

/** A lease company, live. Its `fromCache` tells whether the line to the server stands. */
export function useLeaseCompany(leaseId: string): DocumentState<{ name: string }> {
  const { db } = useFirebase()
  const reference = useMemo(() => doc(db, leaseCompanyPath(leaseId)), [db, leaseId])
  return useDocument(reference, readLeaseCompany)
}

function readLeaseCompany(snapshot: QueryDocumentSnapshot): { name: string } {
  return { name: textOf(snapshot.data(), 'name') }
}
