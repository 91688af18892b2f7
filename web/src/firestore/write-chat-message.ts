import { chatMessagesPath } from '@relaydesk/domain/documents/paths.ts'
import {
  collection,
  doc,
  getDocFromServer,
  onSnapshot,
  serverTimestamp,
  setDoc,
  type DocumentReference,
  type Firestore,
} from 'firebase/firestore'

/** What an agent wrote, complete enough to be stored. */
export interface WrittenMessage {
  text: string
  /** Set for a template: which one, and the value of each of its parameters. */
  template?: { type: string; values: Readonly<Record<string, string>> }
  /** Who reads it, E.164: must be the number of the enquiry's driver. */
  driverMobileNumber: string
  /** Uid of the writer. */
  createdBy: string
}

/**
 * What became of a written message. `kept`: on this device, and it leaves by itself, also after the tab was closed.
 * `stored`: in the database. `refused`: the rules did not take it. `lost`: neither here nor there.
 */
export type WriteFate = 'kept' | 'stored' | 'refused' | 'lost'

export function newMessageId(db: Firestore, leaseId: string, enquiryId: string): string {
  return doc(collection(db, chatMessagesPath(leaseId, enquiryId))).id
}

/** Writes a message under a fresh id and reports its fate: `kept` first, then how it ended. Returns what stops the reports. */
export function writeChatMessage(
  reference: DocumentReference,
  { text, template, driverMobileNumber, createdBy }: WrittenMessage,
  onFate: (fate: WriteFate) => void,
): () => void {
  const write = setDoc(reference, {
    message: text,
    type: template === undefined ? 'text' : 'template',
    source: 'CUSTOMER',
    createdBy,
    createdAt: serverTimestamp(),
    driverMobileNumber,
    status: 'PENDING',
    ...(template !== undefined && { templateType: template.type, payload: template.values }),
  })
  const { stop, refuse } = follow(reference, onFate)
  // Also rejects when this device could not keep it; then no snapshot would ever tell.
  write.catch(refuse)
  return stop
}

/** Reports the fate of a message that was written earlier, perhaps by a tab that is gone. Returns what stops the reports. */
export function followWrite(reference: DocumentReference, onFate: (fate: WriteFate) => void): () => void {
  return follow(reference, onFate).stop
}

function follow(reference: DocumentReference, onFate: (fate: WriteFate) => void) {
  let wasThere = false
  let isOver = false
  const unsubscribe = onSnapshot(
    reference,
    { includeMetadataChanges: true },
    (snapshot) => {
      const { hasPendingWrites, fromCache } = snapshot.metadata
      if (snapshot.exists()) {
        wasThere = true
        if (hasPendingWrites) onFate('kept')
        else settle('stored')
      } else if (wasThere) refuse()
      // What is waiting to leave is in the cache: not there and no connection means that it was never kept.
      else if (!fromCache || !navigator.onLine) settle('lost')
    },
    refuse,
  )

  /**
   * A connection that broke after the database took the message makes this device send it again, and the rules refuse
   * the second time what is already there. So the database is asked before anybody is told to write it again.
   */
  function refuse(): void {
    getDocFromServer(reference).then(
      (found) => settle(found.exists() ? 'stored' : 'refused'),
      () => settle('refused'),
    )
  }

  function stop(): void {
    isOver = true
    unsubscribe()
  }

  function settle(fate: WriteFate): void {
    if (isOver) return
    // The first snapshot may come before `unsubscribe` is known.
    queueMicrotask(stop)
    isOver = true
    onFate(fate)
  }

  return { stop, refuse }
}

export function messageReference(
  db: Firestore,
  key: { leaseId: string; enquiryId: string; messageId: string },
): DocumentReference {
  return doc(db, chatMessagesPath(key.leaseId, key.enquiryId), key.messageId)
}
