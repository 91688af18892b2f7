import type { MediaKind } from '../../shared/phone/phone-content.ts'

const MEGABYTE = 1024 * 1024

type MediaRule = { kind: MediaKind; limitBytes: number }

/** What Meta takes and how large (developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media). */
const RULES: ReadonlyMap<string, MediaRule> = new Map([
  ...rulesFor('image', 5 * MEGABYTE, ['image/jpeg', 'image/png']),
  ...rulesFor('sticker', 500 * 1024, ['image/webp']),
  ...rulesFor('audio', 16 * MEGABYTE, ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg']),
  ...rulesFor('video', 16 * MEGABYTE, ['video/mp4', 'video/3gpp']),
  ...rulesFor('document', 100 * MEGABYTE, [
    'text/plain',
    'application/pdf',
    'application/msword',
    'application/vnd.ms-excel',
    'application/vnd.ms-powerpoint',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ]),
])

/** The rule for a MIME type (parameters such as `; codecs=opus` are ignored); undefined when Meta does not take it. */
export function mediaRule(mimeType: string): MediaRule | undefined {
  return RULES.get(mimeType.split(';')[0]?.trim().toLowerCase() ?? '')
}

/** Every type that an upload may have, for the refusal's text. */
export function mediaTypes(): string[] {
  return [...RULES.keys()]
}

function rulesFor(kind: MediaKind, limitBytes: number, types: string[]): Array<[string, MediaRule]> {
  return types.map((type) => [type, { kind, limitBytes }])
}
