import type { InboundContent, InboundMedia } from './inbound-content.ts'
import { isObject, present, textOf, type Fields } from './read-json.ts'

/** A file; null without WhatsApp's id of it, by which it is fetched. `voice` is how older senders call a voice message. */
export function readInboundMedia(
  type: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker',
  media: unknown,
): InboundContent | null {
  if (!isObject(media)) return null
  const mediaId = textOf(media['id'], 200)
  if (mediaId === '') return null
  const payload: InboundMedia = {
    mediaId,
    mimeType: textOf(media['mime_type'], 200) || 'application/octet-stream',
    ...present({ sha256: textOf(media['sha256'], 200), filename: textOf(media['filename'], 240) }),
    ...flags(type, media),
  }
  const message = textOf(media['caption'], 4_096)
  return { type: type === 'voice' ? 'audio' : type, message, payload }
}

function flags(type: string, { voice, animated }: Fields): Pick<InboundMedia, 'voice' | 'animated'> {
  return {
    ...(type === 'voice' || voice === true ? { voice: true } : {}),
    ...(animated === true ? { animated: true } : {}),
  }
}
