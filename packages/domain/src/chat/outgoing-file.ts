import * as z from 'zod'
import type { DeliveryError } from '../delivery/delivery-error.ts'
import { fileProblem, messageTypeFor } from './file-limits.ts'
import type { OutgoingMessageType } from './message-type.ts'
import { MediaPayload } from './payload.ts'

/** A file of an enquiry that lies in the file store, as its document tells (`…/files/{fileId}`). Sizes are in bytes. */
export const OutgoingFile = z.object({
  filename: z.string().min(1),
  mimeType: z.string().min(1),
  size: z.number().int().min(1),
  chunks: z.number().int().min(1),
  state: z.literal('STORED'),
})
export type OutgoingFile = z.infer<typeof OutgoingFile>

/** The id of the file of ours that a message sends; null when it sends none. */
export function fileIdOf(payload: unknown): string | null {
  return MediaPayload.safeParse(payload).data?.fileId ?? null
}

/**
 * What keeps a file of ours from being sent, or null. Its text completes "Not sent: …".
 * @param stored the file's document as found, undefined when there is none
 */
export function outgoingFileProblem(type: OutgoingMessageType, stored: unknown): DeliveryError | null {
  const file = OutgoingFile.safeParse(stored)
  if (!file.success) return problem('FILE_MISSING', 'the file was not uploaded completely.')
  const found = fileProblem(file.data)
  switch (found?.code) {
    case 'type-not-accepted':
      return problem('FILE_TYPE', 'WhatsApp does not take files of this kind.')
    case 'empty':
      return problem('FILE_EMPTY', 'the file is empty.')
    case 'too-large':
      return problem('FILE_TOO_LARGE', `the file is larger than WhatsApp takes (${found.maxBytes} bytes).`)
    case undefined:
      return type === 'document' || type === messageTypeFor(file.data.mimeType)
        ? null
        : problem('FILE_TYPE', `the file cannot go out as ${type}.`)
  }
}

function problem(code: string, text: string): DeliveryError {
  return { code, class: 'message', text }
}
