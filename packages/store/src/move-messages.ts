import type { DocumentData, Firestore, QueryDocumentSnapshot, WriteBatch } from 'firebase-admin/firestore'
import {
  chatFilePath,
  chatMessagePath,
  chatMessagesPath,
  providerMessagePath,
  type ChatMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import type { FileStore } from './files/file-store.ts'
import { moveLetters } from './move-letters.ts'
import { movedMessage } from './moved-message.ts'
import { isConflict } from './write-conflict.ts'

/** From one enquiry of a lease company to another. */
export interface Move {
  leaseId: string
  from: string
  to: string
}

export interface Moved {
  /** Where messages stand now whose file is still to be fetched. */
  waitingForFiles: ChatMessageKey[]
  /** How many stayed, because somebody is sending them just now. */
  leaving: number
}

/** A batch takes 500 writes; a message with a file and a dead letter makes six. */
const atOnce = 80

/**
 * Moves all messages of an enquiry, with their files, their dead letters and the way to find them by their provider's id,
 * in batches that are each all or nothing. Calling it again moves what is left.
 * @param now epoch ms
 */
export async function moveMessages(
  database: Firestore,
  files: FileStore,
  move: Move,
  now: number,
): Promise<Moved> {
  const waitingForFiles: ChatMessageKey[] = []
  for (;;) {
    const { docs } = await database.collection(chatMessagesPath(move.leaseId, move.from)).get()
    const movable = docs.filter((document) => !isLeaving(document.data()))
    if (movable.length === 0) return { waitingForFiles, leaving: docs.length }
    for (let index = 0; index < movable.length; index += atOnce) {
      const part = movable.slice(index, index + atOnce)
      for (const document of part) await copyFile(database, files, move, document.data())
      if (!(await movePart(database, move, part, now))) continue
      for (const document of part) {
        await removeFile(files, move, document.data())
        if (document.get('media.state') === 'WAITING') waitingForFiles.push(keyIn(move, document))
      }
    }
  }
}

/** False when one of them changed since it was read: it is read again. */
async function movePart(
  database: Firestore,
  move: Move,
  part: QueryDocumentSnapshot[],
  now: number,
): Promise<boolean> {
  const batch = database.batch()
  for (const document of part) moveOne(database, batch, move, document, now)
  const { leaseId, from: enquiryId } = move
  const moving = part.map((document) => ({
    from: { leaseId, enquiryId, messageDocId: document.id },
    to: keyIn(move, document),
    data: document.data(),
  }))
  await moveLetters(database, batch, moving)
  try {
    await batch.commit()
    return true
  } catch (error) {
    if (isConflict(error)) return false
    throw error
  }
}

function moveOne(
  database: Firestore,
  batch: WriteBatch,
  move: Move,
  document: QueryDocumentSnapshot,
  now: number,
): void {
  const data = document.data()
  const documentPath = chatMessagePath(keyIn(move, document))
  batch.create(database.doc(documentPath), movedMessage(data, document.createTime.toMillis(), now))
  batch.delete(document.ref, { lastUpdateTime: document.updateTime })
  const { whatsappMessageId } = data
  if (typeof whatsappMessageId === 'string')
    batch.set(
      database.doc(providerMessagePath('whatsapp', whatsappMessageId)),
      { documentPath },
      { merge: true },
    )
  const fileId = fileIdOf(data)
  if (fileId !== null)
    batch.delete(database.doc(chatFilePath({ leaseId: move.leaseId, enquiryId: move.from, fileId })))
}

/** Ids are random or made from WhatsApp's, but every enquiry may have an `opening` and a `closing` of its own. */
function keyIn({ leaseId, from, to }: Move, { id }: QueryDocumentSnapshot): ChatMessageKey {
  const messageDocId = id === 'opening' || id === 'closing' ? `${id}-${from}` : id
  return { leaseId, enquiryId: to, messageDocId }
}

function isLeaving({ status }: DocumentData): boolean {
  return status === 'SENDING' || status === 'UNKNOWN'
}

function fileIdOf({ media, payload }: DocumentData): string | null {
  const fileId: unknown = media?.['fileId'] ?? payload?.['fileId']
  return typeof fileId === 'string' && fileId !== '' ? fileId : null
}

async function copyFile(
  database: Firestore,
  files: FileStore,
  { leaseId, from, to }: Move,
  message: DocumentData,
): Promise<void> {
  const fileId = fileIdOf(message)
  if (fileId === null) return
  const old = { leaseId, enquiryId: from, fileId }
  const copy = { leaseId, enquiryId: to, fileId }
  const document = (await database.doc(chatFilePath(old)).get()).data()
  const chunks: unknown = document?.['chunks']
  if (document === undefined || typeof chunks !== 'number') return
  for (let index = 0; index < chunks; index += 1) {
    const bytes = await files.read(old, index)
    if (bytes !== null) await files.write(copy, index, bytes)
  }
  await database.doc(chatFilePath(copy)).set(document)
}

async function removeFile(files: FileStore, { leaseId, from }: Move, message: DocumentData): Promise<void> {
  const fileId = fileIdOf(message)
  if (fileId !== null) await files.remove({ leaseId, enquiryId: from, fileId })
}
