import { fileProblem, messageTypeFor } from '@relaydesk/domain/chat/file-limits.ts'
import type { Firebase } from '../../../firestore/firebase.ts'
import type { UploadTicket } from '../../../firestore/upload-file.ts'
import type { MessageDraft } from '../../../firestore/write-chat-message.ts'
import { nameOfFile, typeOfFile } from './type-of-file.ts'
import { createUploadQueue, type UploadQueue } from './upload-queue.ts'

/** The files on their way in one enquiry, and who writes their messages. */
export interface Uploads extends UploadQueue {
  /** How the message of a file is written: given by whoever shows the enquiry, and used also after it is closed. */
  sendBy: (send: (draft: MessageDraft) => void) => void
}

const byPage = new WeakMap<Firebase, Map<string, Uploads>>()

/** The uploads of an enquiry. They go on while another enquiry is shown, and end with the page. */
export function uploadsOf(firebase: Firebase, key: { leaseId: string; enquiryId: string }): Uploads {
  const known = byPage.get(firebase) ?? new Map<string, Uploads>()
  byPage.set(firebase, known)
  const name = `${key.leaseId} ${key.enquiryId}`
  const uploads = known.get(name) ?? openUploads(firebase, key)
  known.set(name, uploads)
  return uploads
}

function openUploads({ auth }: Firebase, key: { leaseId: string; enquiryId: string }): Uploads {
  let send: ((draft: MessageDraft) => void) | undefined
  const tickets = new Map<string, UploadTicket>()
  const queue = createUploadQueue({
    check: (file) => fileProblem({ mimeType: typeOfFile(file), size: file.size }) ?? undefined,
    newId: () => crypto.randomUUID(),
    async deliver({ id, file, caption }, onProgress, signal) {
      const { uploadFile } = await import('../../../firestore/upload-file.ts')
      const [filename, mimeType] = [nameOfFile(file), typeOfFile(file)]
      const fileId = await uploadFile(auth, {
        key,
        file,
        filename,
        mimeType,
        ticket: tickets.get(id),
        onTicket: (ticket) => tickets.set(id, ticket),
        onProgress,
        signal,
      })
      tickets.delete(id)
      signal.throwIfAborted()
      const type = messageTypeFor(mimeType)
      if (type !== null) send?.({ text: caption.trim(), file: { type, fileId, filename, mimeType } })
    },
  })
  queue.subscribe(() =>
    warnBeforeLeaving(
      queue,
      queue.read().some(({ state }) => state !== 'refused'),
    ),
  )
  return { ...queue, sendBy: (given) => void (send = given) }
}

const unfinished = new Set<UploadQueue>()

/** The files are on this page only: the browser asks before it is closed while some have not left. */
function warnBeforeLeaving(queue: UploadQueue, hasSome: boolean): void {
  if (hasSome) unfinished.add(queue)
  else unfinished.delete(queue)
  if (unfinished.size > 0) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
