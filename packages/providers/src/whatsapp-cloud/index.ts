import type { MessagingProvider, OutgoingMessage, ProviderOutcome } from '../contract.ts'
import { readFailure } from '../http/read-failure.ts'
import { buildBody } from './build-body.ts'
import type { FileToUpload } from './file-to-upload.ts'
import { createGraphClient } from './graph-client.ts'
import { markAsRead, type ReadOutcome, type ReadReceipt } from './mark-as-read.ts'
import { readAnswer } from './read-answer.ts'
import type { WhatsappSender } from './sender.ts'
import { uploadFile, type UploadOutcome } from './upload-file.ts'

export interface WhatsappCloudOptions {
  /** Without a trailing slash, e.g. `https://graph.facebook.com`. */
  baseUrl: string
  /** Graph API version, e.g. `v25.0`. */
  version: string
  /** How long one call may take in all, in milliseconds. */
  timeoutMs: number
  /** The same for an upload, which carries a whole file. */
  uploadTimeoutMs?: number
}

/** What WhatsApp does for us besides sending. Each calls once, never throws, and is harmless when it is repeated. */
export interface WhatsappCloud extends MessagingProvider<WhatsappSender> {
  /** Gives WhatsApp a file, to be sent by its id. */
  upload: (file: FileToUpload, sender: WhatsappSender) => Promise<UploadOutcome>
  /** Tells the driver's phone that a message of his was read, and perhaps that somebody is typing. */
  markAsRead: (receipt: ReadReceipt, sender: WhatsappSender) => Promise<ReadOutcome>
}

/** WhatsApp by Meta's Cloud API. One call per send, no retries and no redirects of its own. */
export function createWhatsappCloud(options: WhatsappCloudOptions): WhatsappCloud {
  const client = createGraphClient(options)
  const { timeoutMs, uploadTimeoutMs = timeoutMs } = options
  return {
    async send(message, { phoneNumberId, token }) {
      const body = tryBuildBody(message)
      if (body === null) return unbuildable
      const answer = await client.post({ path: `/${phoneNumberId}/messages`, body, token, timeoutMs })
      return 'failure' in answer
        ? readFailure(answer.failure, 'WhatsApp')
        : readAnswer(answer.status, answer.body)
    },
    upload: (file, sender) => uploadFile(client, file, sender, uploadTimeoutMs),
    markAsRead: (receipt, sender) => markAsRead(client, receipt, sender, timeoutMs),
  }
}

const unbuildable: ProviderOutcome = {
  kind: 'rejected',
  error: {
    code: 'INVALID_PAYLOAD',
    class: 'message',
    text: 'Not sent: what belongs to this message (file, template, quick replies) is missing or damaged.',
  },
}

function tryBuildBody(message: OutgoingMessage): Record<string, unknown> | null {
  try {
    return buildBody(message)
  } catch {
    return null
  }
}
