import type { ServerResponse } from 'node:http'
import { TwilioError } from '../errors/twilio-error.ts'
import { answerText } from '../../shared/http/answer-text.ts'

/** A file that somebody sends, as it will be named in the webhook. */
export type SaidFile = { mediaSid: string; mimeType: string }

export type MediaBook = {
  put: (bytes: Uint8Array, mimeType: string) => SaidFile
  find: (mediaSid: string) => { bytes: Buffer; mimeType: string } | undefined
  /** Answers the bytes; without a password, as accounts have it unless they ask for one. @throws TwilioError 20404 */
  serve: (response: ServerResponse, mediaSid: string) => void
  clear: () => void
}

/** The files of the people who write. */
export function createMediaBook(mint: (prefix: string) => string): MediaBook {
  const files = new Map<string, { bytes: Buffer; mimeType: string }>()
  return {
    put: (bytes, mimeType) => {
      const mediaSid = mint('ME')
      files.set(mediaSid, { bytes: Buffer.from(bytes), mimeType })
      return { mediaSid, mimeType }
    },
    find: (mediaSid) => files.get(mediaSid),
    serve: (response, mediaSid) => {
      const file = files.get(mediaSid)
      if (file === undefined) throw new TwilioError(20404, { subject: mediaSid })
      answerText(response, 200, file.mimeType, file.bytes)
    },
    clear: () => files.clear(),
  }
}
