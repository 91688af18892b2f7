import { GraphError } from '../errors/graph-error.ts'
import { invalid } from '../errors/refusals.ts'
import type { StoredMedia } from '../media/media-store.ts'
import type { MediaContent, MediaKind } from '../../shared/phone/phone-content.ts'
import { optionalBoolean, optionalString, requireObject, requireUrl } from './read-params.ts'
import type { Params } from './read-params.ts'

const KEYS: Readonly<Record<MediaKind, readonly string[]>> = {
  image: ['id', 'link', 'caption'],
  video: ['id', 'link', 'caption'],
  document: ['id', 'link', 'caption', 'filename'],
  audio: ['id', 'link', 'voice'],
  sticker: ['id', 'link'],
}

/** An uploaded id that this number may use, with its type. */
export type FindMedia = (id: string) => StoredMedia | undefined

/** `{id}` or `{link}`, exactly one; caption up to 1024 on image, video and document; filename on document; voice on audio. */
export function readMedia(holder: Params, kind: MediaKind, path: string, findMedia: FindMedia): MediaContent {
  const media = requireObject(holder, kind, path, KEYS[kind])
  const name = path === '' ? kind : `${path}.${kind}`
  const id = optionalString(media, 'id', name, 64)
  if ((id === undefined) === (media['link'] === undefined))
    throw invalid(`Parameter ${name}: exactly one of id and link is required.`)
  const content: MediaContent = { type: kind }
  if (id === undefined) content.link = requireUrl(media, 'link', name, 2048)
  else Object.assign(content, uploaded(id, kind, findMedia))
  const caption = optionalString(media, 'caption', name, 1024)
  if (caption !== undefined) content.caption = caption
  const filename = optionalString(media, 'filename', name, 240)
  if (filename !== undefined) content.filename = filename
  if (optionalBoolean(media, 'voice', name)) content.voice = true
  return content
}

function uploaded(
  id: string,
  kind: MediaKind,
  findMedia: FindMedia,
): Pick<MediaContent, 'mediaId' | 'mimeType'> {
  const stored = findMedia(id)
  if (!stored)
    throw invalid(
      `Parameter ${kind}.id: media ${id} does not exist, has expired or belongs to another number.`,
    )
  if (kind !== 'document' && stored.kind !== kind)
    throw new GraphError(131053, { details: `Media of type ${stored.mimeType} cannot be sent as ${kind}.` })
  return { mediaId: id, mimeType: stored.mimeType }
}
