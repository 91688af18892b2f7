import type { DocumentData } from 'firebase/firestore'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { numberOf, optionalTextOf, textOf } from '../../firestore/read-field.ts'

type FileKind = 'photo' | 'video' | 'document' | 'audio' | 'voice' | 'sticker'

/** What a message consists of, besides its text. */
export type MessageContent =
  | { kind: 'text' }
  | { kind: 'template'; templateType: string }
  | { kind: 'file'; file: FileKind; name?: string; size?: number; seconds?: number; link?: string }
  | { kind: 'place'; name: string; address: string; link?: string }
  | { kind: 'contacts'; contacts: { name: string; phones: string[] }[] }
  | { kind: 'reaction'; emoji: string }
  | { kind: 'buttons'; titles: string[] }
  | { kind: 'unknown'; type: string }

const fileKinds: Record<string, FileKind> = {
  image: 'photo',
  video: 'video',
  document: 'document',
  audio: 'audio',
  voice: 'voice',
  sticker: 'sticker',
}

/** Reads the content of a message by its kind; a kind that we do not know is named, never hidden. */
export function contentOf({ type, payload, text, templateType }: ChatMessage): MessageContent {
  const file = fileKinds[type]
  if (file !== undefined)
    return fileOf(type === 'audio' && payload['voice'] === true ? 'voice' : file, payload)
  switch (type) {
    case 'text':
      return { kind: 'text' }
    case 'template':
      return { kind: 'template', templateType: templateType ?? '' }
    case 'location':
      return placeOf(payload)
    case 'contacts':
      return { kind: 'contacts', contacts: mapsOf(payload['contacts']).map(contactOf) }
    case 'reaction':
      return { kind: 'reaction', emoji: textOf(payload, 'emoji') || text }
    case 'interactive':
    case 'button':
      return { kind: 'buttons', titles: mapsOf(payload['buttons']).map((button) => textOf(button, 'title')) }
    default:
      return { kind: 'unknown', type: optionalTextOf(payload, 'kind') ?? type }
  }
}

function fileOf(file: FileKind, payload: DocumentData): MessageContent {
  const name = optionalTextOf(payload, 'filename')
  const size = numberOf(payload, 'size')
  const seconds = numberOf(payload, 'durationSeconds')
  const link = webAddress(textOf(payload, 'link'))
  return {
    kind: 'file',
    file,
    ...(name !== undefined && { name }),
    ...(size > 0 && { size }),
    ...(seconds > 0 && { seconds }),
    ...(link !== undefined && { link }),
  }
}

function placeOf(payload: DocumentData): MessageContent {
  const [latitude, longitude]: unknown[] = [payload['latitude'], payload['longitude']]
  const isSomewhere = typeof latitude === 'number' && typeof longitude === 'number'
  const link = `https://www.openstreetmap.org/?mlat=${String(latitude)}&mlon=${String(longitude)}#map=16/${String(latitude)}/${String(longitude)}`
  return {
    kind: 'place',
    name: textOf(payload, 'name') || (isSomewhere ? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` : ''),
    address: textOf(payload, 'address'),
    ...(isSomewhere && { link }),
  }
}

/** A contact as WhatsApp gives it (name and phones are objects), or already made plain. */
function contactOf(contact: DocumentData): { name: string; phones: string[] } {
  const name: unknown = contact['name']
  const phones = [contact, ...mapsOf(contact['phones'])].map((phone) => textOf(phone, 'phone'))
  return {
    name: typeof name === 'string' ? name : textOf(mapsOf([name])[0] ?? {}, 'formatted_name'),
    phones: phones.filter((phone) => phone !== ''),
  }
}

function mapsOf(value: unknown): DocumentData[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []
}

function webAddress(text: string): string | undefined {
  return /^https?:\/\//iu.test(text) && URL.canParse(text) ? text : undefined
}
