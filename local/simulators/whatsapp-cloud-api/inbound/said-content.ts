import * as z from 'zod'
import type { PhoneContent } from '../../shared/phone/phone-content.ts'

/** A part of a message as WhatsApp words it in its webhooks: `{type: 'text', text: {body}}`. Passed on as it is. */
export const SaidContent = z.looseObject({ type: z.string().min(1) })
export type SaidContent = z.infer<typeof SaidContent>

const text = z.string().catch('')
const optional = z.string().optional().catch(undefined)
const Media = z.object({
  id: z.string(),
  mime_type: optional,
  caption: optional,
  filename: optional,
  voice: z.boolean().optional(),
})
const Location = z.object({ latitude: z.number(), longitude: z.number(), name: optional, address: optional })
const Titles = z.object({
  button_reply: z.object({ title: text }).optional(),
  list_reply: z.object({ title: text }).optional(),
})
const Contacts = z.array(
  z.object({
    name: z.object({ formatted_name: text }),
    phones: z.array(z.object({ phone: text })).default([]),
  }),
)
const Reaction = z.object({ message_id: text, emoji: text })
const Edit = z.object({ original_message_id: text, message: SaidContent })

/** What the person's own phone shows of it; what it cannot show is named by its type. */
export function shownContent(said: SaidContent): PhoneContent {
  return readShown(said) ?? { type: 'other', text: said.type }
}

/** Which message an edit or a revocation is about, and the new content of an edit. */
export function changedMessage(said: SaidContent): { id: string; content?: PhoneContent } | undefined {
  const edit = said.type === 'edit' ? Edit.safeParse(said['edit']).data : undefined
  if (edit) return { id: edit.original_message_id, content: shownContent(edit.message) }
  const revoke = z.object({ original_message_id: text }).safeParse(said['revoke']).data
  return said.type === 'revoke' && revoke ? { id: revoke.original_message_id } : undefined
}

function readShown(said: SaidContent): PhoneContent | undefined {
  const part = said[said.type]
  switch (said.type) {
    case 'text':
      return { type: 'text', text: z.object({ body: text }).safeParse(part).data?.body ?? '' }
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return mediaContent(said.type, part)
    case 'location': {
      const place = Location.safeParse(part).data
      return place && withoutUndefined({ type: 'location' as const, ...place })
    }
    case 'contacts':
      return contactsContent(part)
    case 'button':
      return { type: 'text', text: z.object({ text }).safeParse(part).data?.text ?? '' }
    case 'interactive': {
      const reply = Titles.safeParse(part).data
      const title = reply?.button_reply?.title ?? reply?.list_reply?.title
      return title === undefined ? undefined : { type: 'text', text: title }
    }
    case 'reaction': {
      const reaction = Reaction.safeParse(part).data
      return reaction && { type: 'reaction', messageId: reaction.message_id, emoji: reaction.emoji }
    }
  }
  return undefined
}

function mediaContent(
  type: 'image' | 'video' | 'audio' | 'document' | 'sticker',
  part: unknown,
): PhoneContent | undefined {
  const media = Media.safeParse(part).data
  if (media === undefined) return undefined
  const { id: mediaId, mime_type: mimeType, ...rest } = media
  return withoutUndefined({ type, mediaId, mimeType, ...rest })
}

function contactsContent(part: unknown): PhoneContent | undefined {
  const contacts = Contacts.safeParse(part).data
  return (
    contacts && {
      type: 'contacts',
      contacts: contacts.map(({ name, phones }) => ({
        name: name.formatted_name,
        phones: phones.map(({ phone }) => phone),
      })),
    }
  )
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

function withoutUndefined<T extends object>(value: T): Defined<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>
}
