import type { MediaKind } from '../phone/phone-content.ts'

const MEGABYTE = 1024 * 1024

type MediaRule = { kind: MediaKind; limitBytes: number }

/** What Meta takes and how large (developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media). */
const RULES: Readonly<Record<string, readonly MediaRule[]>> = {
  'image/jpeg': [{ kind: 'image', limitBytes: 5 * MEGABYTE }],
  'image/png': [{ kind: 'image', limitBytes: 5 * MEGABYTE }],
  'image/webp': [{ kind: 'sticker', limitBytes: 500 * 1024 }],
  'audio/aac': [{ kind: 'audio', limitBytes: 16 * MEGABYTE }],
  'audio/amr': [{ kind: 'audio', limitBytes: 16 * MEGABYTE }],
  'audio/mpeg': [{ kind: 'audio', limitBytes: 16 * MEGABYTE }],
  'audio/mp4': [{ kind: 'audio', limitBytes: 16 * MEGABYTE }],
  'audio/ogg': [{ kind: 'audio', limitBytes: 16 * MEGABYTE }],
  'video/mp4': [{ kind: 'video', limitBytes: 16 * MEGABYTE }],
  'video/3gpp': [{ kind: 'video', limitBytes: 16 * MEGABYTE }],
  ...Object.fromEntries(
    [
      'text/plain',
      'application/pdf',
      'application/msword',
      'application/vnd.ms-excel',
      'application/vnd.ms-powerpoint',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ].map((type) => [type, [{ kind: 'document' as const, limitBytes: 100 * MEGABYTE }]]),
  ),
}

/** The rules for a MIME type (parameters such as `; codecs=opus` are ignored); empty when Meta does not take it. */
export function mediaRules(mimeType: string): readonly MediaRule[] {
  return RULES[mimeType.split(';')[0]?.trim().toLowerCase() ?? ''] ?? []
}

/** Every type that an upload may have, for the refusal's text. */
export function mediaTypes(): string[] {
  return Object.keys(RULES)
}
