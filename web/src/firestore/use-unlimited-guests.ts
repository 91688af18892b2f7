import { unlimitedGuestsPath } from '@relaydesk/domain/documents/paths.ts'
import { doc, type QueryDocumentSnapshot } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { useDocument } from './use-document.ts'

const none: readonly string[] = []

/** Guests of an event (E.164, or Messenger's id) who may order without a limit, live; null until it is known. */
export function useUnlimitedGuests(eventId: string): readonly string[] | null {
  const { db } = useFirebase()
  const reference = useMemo(() => doc(db, unlimitedGuestsPath(eventId)), [db, eventId])
  const { status, item } = useDocument(reference, readAddresses)
  return status === 'missing' ? none : item
}

function readAddresses(snapshot: QueryDocumentSnapshot): readonly string[] {
  const addresses: unknown = snapshot.data()['addresses']
  return Array.isArray(addresses) ? addresses.filter((address) => typeof address === 'string') : none
}
