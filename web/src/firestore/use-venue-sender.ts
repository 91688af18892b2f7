import { venuePath } from '@relaydesk/domain/documents/paths.ts'
import { doc, type QueryDocumentSnapshot } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { textOf } from './read-field.ts'
import { useDocument } from './use-document.ts'

/** The address from which a venue texts its visitors; '' if it does not, or while that is not known. */
export function useVenueSender(venueId: string): string {
  const { db } = useFirebase()
  const reference = useMemo(() => doc(db, venuePath(venueId)), [db, venueId])
  return useDocument(reference, readSender).item ?? ''
}

function readSender(snapshot: QueryDocumentSnapshot): string {
  return textOf(snapshot.data(), 'sender')
}
