import { chatMessagesPath } from '@relaydesk/domain/documents/paths.ts'
import {
  collection,
  doc,
  FirestoreError,
  getDocFromCache,
  getDocFromServer,
  serverTimestamp,
  setDoc,
  waitForPendingWrites,
  type DocumentData,
  type DocumentReference,
  type Firestore,
} from 'firebase/firestore'
import { pause } from '../shared/time/pause.ts'

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
 * What became of a written message. `stored`: in the database. `refused`: the rules did not take it. `lost`: neither on this
 * device nor in the database.
 */
export type WriteFate = 'stored' | 'refused' | 'lost'

export function newMessageId(db: Firestore, leaseId: string, enquiryId: string): string {
  return doc(collection(db, chatMessagesPath(leaseId, enquiryId))).id
}

/**
 * Writes a message under a fresh id. Without a connection it waits on this device and leaves by itself, also after the tab was closed; its fate is
 * told when it is known.
 */
export function writeChatMessage(
  reference: DocumentReference,
  message: WrittenMessage,
  onFate: (fate: WriteFate) => void,
): void {
  setDoc(reference, {
    ...contentOf(message),
    source: 'CUSTOMER',
    createdBy: message.createdBy,
    createdAt: serverTimestamp(),
    driverMobileNumber: message.driverMobileNumber,
    status: 'PENDING',
    ...(message.quotes !== undefined && { context: { whatsappMessageId: message.quotes } }),
    ...(message.hold === true && { hold: true }),
    ...(message.delaySeconds !== undefined && { ETA: message.delaySeconds }),
  }).then(
    () => onFate('stored'),
    /*
     * A connection that broke after the database took the message makes this device send it again, and the rules refuse
     * the second time what is already there. So the database is asked before anybody is told to write it again.
     */
    async () => onFate((await untilAnswered(() => isThere(reference))) ? 'stored' : 'refused'),
  )
}

/** How long until the database is asked again that could not be reached. */
const askAgainMs = 2_000

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

/** Tells the fate of a message that was written earlier, perhaps by a tab that is gone. Returns what keeps it to itself. */
export function followWrite(reference: DocumentReference, onFate: (fate: WriteFate) => void): () => void {
  let isOver = false
  void untilAnswered(() => (isOver ? Promise.resolve(undefined) : findFate(reference))).then((fate) => {
    if (!isOver && fate !== undefined) onFate(fate)
  })
  return () => {
    isOver = true
  }
}

/** @throws FirestoreError when the database cannot be reached */
async function findFate(reference: DocumentReference): Promise<WriteFate> {
  const wasKept = await isOnDevice(reference)
  // What waits to leave is on the device: not there and no connection means that it was never kept.
  if (!wasKept && !navigator.onLine) return 'lost'
  // A tab that was closed may be handing it over at this very moment: whatever this device still holds leaves first.
  await waitForPendingWrites(reference.firestore)
  if (await isThere(reference)) return 'stored'
  return wasKept ? 'refused' : 'lost'
}

/**
 * The document is asked for when nothing of it is on its way any more, and is never listened to: a database that begins to listen while it takes
 * the document in may say that there is none, and a listener believes that as long as it lives. Firestore's emulator does so.
 */
async function isThere(reference: DocumentReference): Promise<boolean> {
  try {
    return (await getDocFromServer(reference)).exists()
  } catch (error) {
    // The database answered, and says nothing to this person.
    if (error instanceof FirestoreError && ['permission-denied', 'unauthenticated'].includes(error.code))
      return false
    throw error
  }
}

async function isOnDevice(reference: DocumentReference): Promise<boolean> {
  try {
    return (await getDocFromCache(reference)).exists()
  } catch {
    return false
  }
}

/** Asks again and again where the database cannot be reached. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch {
      await pause(askAgainMs)
    }
  }
}

export function messageReference(
  db: Firestore,
  key: { leaseId: string; enquiryId: string; messageId: string },
): DocumentReference {
  return doc(db, chatMessagesPath(key.leaseId, key.enquiryId), key.messageId)
}
