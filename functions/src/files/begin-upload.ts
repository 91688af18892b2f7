import { HttpsError } from 'firebase-functions/v2/https'
import * as z from 'zod'
import { fileProblem, type FileProblem } from '@relaydesk/domain/chat/file-limits.ts'
import { chunksOf } from '@relaydesk/domain/chat/files/file-chunks.ts'
import { fileChunkSize } from '@relaydesk/store/files/file-store.ts'
import type { FilesContext } from './files-context.ts'
import { requireOpenEnquiry } from './require-open-enquiry.ts'
import { tidyFilename } from './tidy-filename.ts'

const NewFile = z.object({
  filename: z.string().transform(tidyFilename).pipe(z.string().min(1).max(240)),
  mimeType: z.string().min(1).max(120),
  size: z.number().int().min(0),
})

/** What an uploader has to know: the file goes up in `chunks` pieces, each of `chunkSize` bytes but the last. */
export interface BegunUpload {
  fileId: string
  chunkSize: number
  chunks: number
}

/** @throws HttpsError with a sentence for whoever wants to send the file */
export async function beginUpload(
  context: FilesContext,
  enquiry: { leaseId: string; enquiryId: string },
  body: unknown,
  by: string,
): Promise<BegunUpload> {
  const file = NewFile.safeParse(body)
  if (!file.success) throw new HttpsError('invalid-argument', 'Say the file’s name, its type and its size.')
  const problem = fileProblem(file.data)
  if (problem !== null) throw new HttpsError('invalid-argument', sentenceFor(problem))
  await requireOpenEnquiry(context, enquiry)
  const fileId = context.newId()
  const chunkSize = fileChunkSize
  await context.chatFiles.begin({ ...enquiry, fileId }, { ...file.data, chunkSize, createdBy: by })
  return { fileId, chunkSize, chunks: chunksOf({ ...file.data, chunkSize }) }
}

function sentenceFor(problem: FileProblem): string {
  switch (problem.code) {
    case 'type-not-accepted':
      return 'WhatsApp does not take files of this kind.'
    case 'empty':
      return 'This file is empty.'
    case 'too-large':
      return `This file is too large. WhatsApp takes ${problem.maxBytes / 1024 / 1024} MB.`
  }
}
