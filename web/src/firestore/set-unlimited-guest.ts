import { unlimitedGuestsPath } from '@relaydesk/domain/documents/paths.ts'
import { arrayRemove, arrayUnion, doc, setDoc, type Firestore } from 'firebase/firestore'

/** Lets a guest (E.164) order without a limit, or no longer. Leaves when there is a connection. */
export async function setUnlimitedGuest(
  db: Firestore,
  eventId: string,
  address: string,
  isUnlimited: boolean,
): Promise<void> {
  const addresses = isUnlimited ? arrayUnion(address) : arrayRemove(address)
  await setDoc(doc(db, unlimitedGuestsPath(eventId)), { addresses }, { merge: true })
}
