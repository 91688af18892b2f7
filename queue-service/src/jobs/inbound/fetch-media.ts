import * as z from 'zod'
import { mediaFilename } from '@relaydesk/domain/chat/webhook/media-filename.ts'
import { WhatsappConfiguration } from '@relaydesk/domain/chat/whatsapp-configuration.ts'
import { DocumentId } from '@relaydesk/domain/documents/document-id.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { WhatsappMedia } from '@relaydesk/providers/whatsapp-cloud/media/index.ts'
import type { MediaOutcome, MediaProblem } from '@relaydesk/providers/whatsapp-cloud/media/media-outcome.ts'
import { fileChunkSize, type FileStore } from '@relaydesk/store/files/file-store.ts'
import {
  mediaFileKey,
  type InboundMediaStore,
  type WaitingMedia,
} from '@relaydesk/store/inbound-media-store.ts'
import type { Answer } from '../../http/answers.ts'
import type { TaskDelivery } from '../../http/task-delivery.ts'
import type { AccessTokens } from '../../secrets/access-tokens.ts'

export interface MediaContext {
  inboundMedia: InboundMediaStore
  whatsappMedia: WhatsappMedia
  files: FileStore
  tokens: AccessTokens
  /** How often the media queue delivers a task in all. */
  maxMediaAttempts: number
  now: () => number
  log: Logger
}

const MediaTask = z.object({ leaseId: DocumentId, enquiryId: DocumentId, messageDocId: DocumentId })
type MediaTask = z.infer<typeof MediaTask>

/** The fields of a stored message's payload that are needed here. */
const StoredMedia = z.object({
  mediaId: z.string().min(1),
  mimeType: z.string().catch(''),
  sha256: z.string().optional(),
  filename: z.string().optional(),
})
type StoredMedia = z.infer<typeof StoredMedia>

/**
 * `POST /whatsapp/fetchMedia`: fetches the file of a driver's message into the file store. Whatever becomes of the file,
 * the message is there and stays; a file that cannot be had leaves its reason in it. Doing it again changes nothing.
 */
export async function fetchMedia(
  context: MediaContext,
  body: unknown,
  delivery: TaskDelivery,
): Promise<Answer> {
  const task = MediaTask.safeParse(body)
  if (!task.success) {
    context.log.error('Damaged media task refused')
    return 'done'
  }
  const key = task.data
  const waiting = await context.inboundMedia.waiting(key)
  if (waiting === null) return 'done'
  const media = StoredMedia.safeParse(waiting.payload)
  if (!media.success) return giveUp(context, key, 'MEDIA_GONE')
  const outcome = await fetchOnce(context, key, waiting, media.data)
  context.log.info('Media fetched', { ...key, outcome: outcome.kind, ...problemOf(outcome) })
  switch (outcome.kind) {
    case 'fetched':
      return keep(context, key, waiting, media.data, outcome)
    case 'refused':
      return giveUp(context, key, outcome.problem)
    case 'failed': {
      const isLast = delivery.retryCount >= context.maxMediaAttempts - 1
      return isLast ? giveUp(context, key, outcome.problem) : 'again'
    }
  }
}

async function fetchOnce(
  { tokens, files, whatsappMedia }: MediaContext,
  key: MediaTask,
  { settings: stored }: WaitingMedia,
  { mediaId, sha256 }: StoredMedia,
): Promise<MediaOutcome> {
  const settings = WhatsappConfiguration.safeParse(stored)
  if (!settings.success) return { kind: 'failed', problem: 'MEDIA_REFUSED' }
  const { phoneNumberId, tokenSecret } = settings.data
  const token = await tokens.get(tokenSecret)
  if (token === null) return { kind: 'failed', problem: 'MEDIA_REFUSED' }
  const expected = { mediaId, ...(sha256 === undefined ? {} : { sha256 }) }
  const fileKey = mediaFileKey(key)
  const outcome = await whatsappMedia.fetch(expected, { phoneNumberId, token }, (bytes, index) =>
    files.write(fileKey, index, bytes),
  )
  // A token that was exchanged in the meantime is there at the next attempt.
  if (outcome.kind === 'failed' && outcome.credentialsRefused === true)
    await tokens.renew(tokenSecret, token).catch(() => false)
  return outcome
}

async function keep(
  { inboundMedia, now }: MediaContext,
  key: MediaTask,
  { type }: WaitingMedia,
  { mimeType: announced, filename: given }: StoredMedia,
  { size, sha256, mimeType = announced }: Extract<MediaOutcome, { kind: 'fetched' }>,
): Promise<Answer> {
  const filename = mediaFilename(type, mimeType, given)
  await inboundMedia.stored(key, { filename, mimeType, size, sha256, chunkSize: fileChunkSize, at: now() })
  return 'done'
}

async function giveUp(
  { inboundMedia, files }: MediaContext,
  key: MediaTask,
  problem: MediaProblem,
): Promise<Answer> {
  // Only what nobody stored in between is thrown away.
  if (await inboundMedia.failed(key, problem)) await files.remove(mediaFileKey(key))
  return 'done'
}

function problemOf(outcome: MediaOutcome): { problem?: MediaProblem } {
  return outcome.kind === 'fetched' ? {} : { problem: outcome.problem }
}
