import { chatMessagesPath } from '@relaydesk/domain/documents/paths.ts'
import {
  collection,
  doc,
  endAt,
  getDocs,
  limit,
  onSnapshot,
  orderBy,
  query,
  startAfter,
  type CollectionReference,
  type QueryDocumentSnapshot,
  type QuerySnapshot,
} from 'firebase/firestore'
import { useMemo, useSyncExternalStore } from 'react'
import { readChatMessage } from './chat-message.ts'
import { useFirebase } from './firebase.ts'
import { openThreadWindow, type Entry, type MessageSource, type ThreadState } from './thread-window.ts'

const sizes = { newest: 50, older: 100 }

/** The messages of one enquiry: the newest are live, older ones come with `loadOlder`. */
export function useChatMessages(
  leaseId: string,
  enquiryId: string,
): ThreadState & { loadOlder: () => void; restart: () => void } {
  const { db } = useFirebase()
  const thread = useMemo(
    () => openThreadWindow(chatMessageSource(collection(db, chatMessagesPath(leaseId, enquiryId))), sizes),
    [db, leaseId, enquiryId],
  )
  const state = useSyncExternalStore(thread.subscribe, thread.read)
  return { ...state, loadOlder: thread.loadOlder, restart: thread.restart }
}

function chatMessageSource(messages: CollectionReference): MessageSource<QueryDocumentSnapshot> {
  const newestFirst = orderBy('createdAt', 'desc')
  return {
    listen(range, onEntries, onError) {
      const read = rememberReading()
      return onSnapshot(
        query(messages, newestFirst, 'newest' in range ? limit(range.newest) : endAt(range.from)),
        { includeMetadataChanges: true },
        (snapshot) => onEntries(read(snapshot), snapshot.metadata.fromCache),
        onError,
      )
    },
    async readBefore(place, count) {
      const snapshot = await getDocs(query(messages, newestFirst, startAfter(place), limit(count)))
      // What the cache has of the past may have holes.
      if (snapshot.metadata.fromCache) throw new Error('The server did not answer')
      return snapshot.docs.map(readEntry)
    },
    watch: (messageId, onMessage) =>
      onSnapshot(doc(messages, messageId), (snapshot) => {
        if (snapshot.exists()) onMessage(readChatMessage(snapshot))
      }),
  }
}

function readEntry(snapshot: QueryDocumentSnapshot): Entry<QueryDocumentSnapshot> {
  return { message: readChatMessage(snapshot), place: snapshot.metadata.hasPendingWrites ? null : snapshot }
}

/** Reads each change once: a message that did not change stays the same object, so its row is not drawn again. */
function rememberReading(): (snapshot: QuerySnapshot) => Entry<QueryDocumentSnapshot>[] {
  const entries = new Map<string, Entry<QueryDocumentSnapshot>>()
  return (snapshot) => {
    for (const { type, doc: changed } of snapshot.docChanges({ includeMetadataChanges: true })) {
      if (type === 'removed') entries.delete(changed.id)
      else entries.set(changed.id, readEntry(changed))
    }
    return snapshot.docs.map((document) => entries.get(document.id) ?? readEntry(document))
  }
}
