import { chatMessagesPath } from '@relaydesk/domain/documents/paths.ts'
import {
  collection,
  doc,
  FirestoreError,
  getDocFromServer,
  onSnapshot,
  serverTimestamp,
  setDoc,
  waitForPendingWrites,
  type DocumentData,
  type DocumentReference,
  type Firestore,
} from 'firebase/firestore'

/** What an agent wants to say, before it is known to whom and by whom. */
export interface MessageDraft {
  /** The words; of a file its caption, of a reaction its emoji (none takes an earlier one back). */
  text: string
  /** Set for a template: which one, and the value of each of its parameters. */
  template?: { type: string; values: Readonly<Record<string, string>> }
  /** Set for a file that lies in the file store already. */
  file?: {
    type: 'image' | 'video' | 'audio' | 'document'
    fileId: string
    filename: string
    mimeType: string
  }
  /** Set for a reaction: WhatsApp's id of the message that it is about. */
  reactsTo?: string
  /** WhatsApp's id of the message that this one quotes. */
  quotes?: string
  /** Waits for the driver to answer if the 24-hour window is shut when it would leave. */
  hold?: true
  /** Leaves so many seconds after it was stored. */
  delaySeconds?: number
}

/** What an agent wrote, complete enough to be stored. */
export interface WrittenMessage extends MessageDraft {
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
  message: WrittenMessage,
  onFate: (fate: WriteFate) => void,
): () => void {
  const write = setDoc(reference, {
    ...contentOf(message),
    source: 'CUSTOMER',
    createdBy: message.createdBy,
    createdAt: serverTimestamp(),
    driverMobileNumber: message.driverMobileNumber,
    status: 'PENDING',
    ...(message.quotes !== undefined && { context: { whatsappMessageId: message.quotes } }),
    ...(message.hold === true && { hold: true }),
    ...(message.delaySeconds !== undefined && { ETA: message.delaySeconds }),
  })
  const { stop, refuse } = follow(reference, onFate)
  // Also rejects when this device could not keep it; then no snapshot would ever tell.
  write.catch(refuse)
  return stop
}

/** How long until the database is asked again that could not be reached. */
const askAgainMs = 2_000

/** The database answered, and says nothing to this person. */
function isDenied(error: unknown): boolean {
  return error instanceof FirestoreError && ['permission-denied', 'unauthenticated'].includes(error.code)
}

function contentOf({ text, template, file, reactsTo }: MessageDraft): DocumentData {
  if (template !== undefined)
    return { message: text, type: 'template', templateType: template.type, payload: template.values }
  if (file !== undefined) {
    const { type, ...payload } = file
    return { message: text, type, payload }
  }
  if (reactsTo !== undefined)
    return { message: text, type: 'reaction', payload: { targetMessageId: reactsTo, emoji: text } }
  return { message: text, type: 'text' }
}

/** Reports the fate of a message that was written earlier, perhaps by a tab that is gone. Returns what stops the reports. */
export function followWrite(reference: DocumentReference, onFate: (fate: WriteFate) => void): () => void {
  return follow(reference, onFate).stop
}

function follow(reference: DocumentReference, onFate: (fate: WriteFate) => void) {
  let wasThere = false
  let isOver = false
  let sought: Promise<void> | undefined
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
      else if (!navigator.onLine) settle('lost')
      else if (!fromCache) seek()
    },
    refuse,
  )

  /**
   * A connection that broke after the database took the message makes this device send it again, and the rules refuse
   * the second time what is already there. So the database is asked before anybody is told to write it again; and asked again
   * where the connection has not come back yet.
   */
  function refuse(): void {
    if (isOver) return
    getDocFromServer(reference).then(
      (found) => settle(found.exists() ? 'stored' : 'refused'),
      (error: unknown) => {
        if (isDenied(error)) settle('refused')
        else setTimeout(refuse, askAgainMs)
      },
    )
  }

  /**
   * The database did not have it when it answered. A tab that was closed may have handed it over at that very moment: so
   * whatever this device still holds leaves first, and then the database is asked once more.
   */
  function seek(): void {
    sought ??= waitForPendingWrites(reference.firestore)
      .then(() => getDocFromServer(reference).then((found) => settle(found.exists() ? 'stored' : 'lost')))
      .catch(() => {
        // Signed out, or the connection went: the next answer of the database asks again.
        sought = undefined
      })
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
