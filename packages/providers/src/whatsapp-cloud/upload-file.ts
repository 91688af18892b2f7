import { Readable } from 'node:stream'
import type { FileToUpload } from './file-to-upload.ts'
import type { GraphClient } from './graph-client.ts'
import { multipart } from './multipart.ts'
import { readRefusal, type Refusal } from './read-refusal.ts'
import { UploadAnswer } from './schema.ts'
import type { WhatsappSender } from './sender.ts'

/** What came of an upload: nothing was sent to anybody, so one without an answer may simply be repeated. */
export type UploadOutcome = { kind: 'uploaded'; id: string } | Refusal

/** `POST /{version}/{phone-number-id}/media` (Cloud API, media): the file stays with WhatsApp for 30 days. */
export async function uploadFile(
  client: GraphClient,
  file: FileToUpload,
  { phoneNumberId, token }: WhatsappSender,
  timeoutMs: number,
): Promise<UploadOutcome> {
  const { headers, parts } = multipart({ messaging_product: 'whatsapp', type: file.mimeType }, file)
  const body = Readable.from(parts())
  const answer = await client.post({ path: `/${phoneNumberId}/media`, body, headers, token, timeoutMs })
  const uploaded = 'body' in answer && answer.status < 300 ? UploadAnswer.safeParse(answer.body) : undefined
  return uploaded?.success === true ? { kind: 'uploaded', id: uploaded.data.id } : readRefusal(answer)
}
