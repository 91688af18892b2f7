import { fileIdOf, OutgoingFile } from '@relaydesk/domain/chat/outgoing-file.ts'
import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { ChatFileKey } from '@relaydesk/domain/documents/paths.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import type { UploadOutcome } from '@relaydesk/providers/whatsapp-cloud/upload-file.ts'
import type { FileStore } from '@relaydesk/store/files/file-store.ts'
import { asSender } from './as-sender.ts'
import type { SendContext } from './send-context.ts'

/** A task that is ready to be sent, or why its file cannot go with it. */
export type WithFile = { task: SendMessageTask } | Exclude<UploadOutcome, { kind: 'uploaded' }>

/**
 * Gives WhatsApp the file of a message that sends one of ours, and the task its id there. Before the claim, since an
 * upload may take long and sends nothing to anybody: done twice, it is merely done twice.
 */
export async function handOverFile(context: SendContext, task: SendMessageTask): Promise<WithFile> {
  const fileId = fileIdOf(task.payload)
  if (fileId === null) return { task }
  const key = { ...task, fileId }
  const stored = OutgoingFile.safeParse(await context.surroundings.readFile(key))
  if (!stored.success) return { kind: 'rejected', error: fileMissing }
  const { filename, mimeType, size, chunks } = stored.data
  const file = { filename, mimeType, size, read: () => readChunks(context.files, key, chunks) }
  const outcome = await asSender(context, task.leaseWhatsappDetails, (sender) =>
    context.whatsapp.upload(file, sender),
  )
  if (outcome.kind !== 'uploaded') return outcome
  return { task: { ...task, payload: { filename, mimeType, id: outcome.id } } }
}

async function* readChunks(files: FileStore, key: ChatFileKey, chunks: number): AsyncIterable<Uint8Array> {
  for (let index = 0; index < chunks; index += 1) {
    const bytes = await files.read(key, index)
    if (bytes === null) throw new Error('A chunk of a stored file is missing.')
    yield bytes
  }
}

const fileMissing: DeliveryError = {
  code: 'FILE_MISSING',
  class: 'message',
  text: 'Not sent: the file was not uploaded completely.',
}
