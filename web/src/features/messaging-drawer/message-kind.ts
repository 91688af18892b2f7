import type { DocumentData } from 'firebase/firestore'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { mapOf, numberOf, optionalTextOf, textOf } from '../../firestore/read-field.ts'

type FileKind = 'photo' | 'video' | 'document' | 'audio' | 'voice' | 'sticker'

/** A file of a message. Without `fileId` it is not with us (yet): `state` says why. */
export interface FileContent {
  kind: 'file'
  file: FileKind
  name?: string
  /** Bytes. */
  size?: number
  seconds?: number
  mimeType: string
  fileId?: string
  /** Where it lies in the web, for a file that was sent by its address. */
  link?: string
  state?: 'WAITING' | 'STORED' | 'FAILED'
  problem?: string
}

export interface Contact {
  name: string
  organization: string
  phones: string[]
  emails: string[]
}

export interface OrderItem {
  product: string
  quantity: number
  price?: number
  currency: string
}

/** What a message consists of, besides its text. */
export type MessageContent =
  | { kind: 'text' }
  | { kind: 'template'; templateType: string }
  | FileContent
  | { kind: 'place'; name: string; address: string; link?: string }
  | { kind: 'contacts'; contacts: Contact[] }
  | { kind: 'buttons'; titles: string[] }
  /** A tap on what we offered; a form's answers come by name. */
  | { kind: 'reply'; isForm: boolean; description: string; answers: [name: string, value: string][] }
  | { kind: 'order'; items: OrderItem[] }
  | { kind: 'system'; change: string; newNumber: string }
  /** About a message that is not here. */
  | { kind: 'annotation'; what: 'reaction' | 'edit' | 'revoke'; emoji: string }
  | { kind: 'unknown'; type: string }

const fileKinds: Record<string, FileKind> = {
  image: 'photo',
  video: 'video',
  document: 'document',
  audio: 'audio',
  voice: 'voice',
  sticker: 'sticker',
}
/** Of lists that come from outside, so many entries are shown. */
const most = 50

/** Reads the content of a message by its kind; a kind that we do not know is named, never hidden. */
export function contentOf(message: ChatMessage): MessageContent {
  const { type, payload, text, templateType } = message
  const file = Object.hasOwn(fileKinds, type) ? fileKinds[type] : undefined
  if (file !== undefined)
    return fileOf(file === 'audio' && payload['voice'] === true ? 'voice' : file, message)
  switch (type) {
    case 'text':
      return { kind: 'text' }
    case 'template':
      return { kind: 'template', templateType: templateType ?? '' }
    case 'location':
      return placeOf(payload)
    case 'contacts':
      return { kind: 'contacts', contacts: mapsOf(payload['contacts']).map(contactOf) }
    case 'button':
      return { kind: 'reply', isForm: false, description: '', answers: [] }
    case 'interactive':
      return interactiveOf(payload)
    case 'order':
      return { kind: 'order', items: mapsOf(payload['items']).map(itemOf) }
    case 'system':
      return { kind: 'system', change: textOf(payload, 'kind'), newNumber: textOf(payload, 'newNumber') }
    case 'reaction':
    case 'edit':
    case 'revoke':
      return { kind: 'annotation', what: type, emoji: textOf(payload, 'emoji') || text }
    default:
      return { kind: 'unknown', type: optionalTextOf(payload, 'kind') ?? type }
  }
}

/** A kind's own name, as one can read it. */
export function nameOfKind(type: string): string {
  return type.slice(0, 60).replaceAll('_', ' ') || '?'
}

function fileOf(file: FileKind, { payload, media }: ChatMessage): FileContent {
  const name = optionalTextOf(payload, 'filename')
  const size = media?.size || numberOf(payload, 'size')
  const seconds = numberOf(payload, 'durationSeconds')
  const fileId = media?.fileId ?? optionalTextOf(payload, 'fileId')
  const link = webAddress(textOf(payload, 'link'))
  return {
    kind: 'file',
    file,
    mimeType: textOf(payload, 'mimeType'),
    ...(name !== undefined && { name }),
    ...(size > 0 && { size }),
    ...(seconds > 0 && { seconds }),
    ...(fileId !== undefined && { fileId }),
    ...(link !== undefined && { link }),
    ...(media !== undefined && { state: media.state, problem: media.problem }),
  }
}

function placeOf(payload: DocumentData): MessageContent {
  const [latitude, longitude]: unknown[] = [payload['latitude'], payload['longitude']]
  const name = textOf(payload, 'name')
  const address = textOf(payload, 'address')
  if (!isWithin(latitude, 90) || !isWithin(longitude, 180)) return { kind: 'place', name, address }
  return {
    kind: 'place',
    name: name || `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`,
    address,
    link: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`,
  }
}

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= limit
}

/** A contact as we store it, or as WhatsApp gives it (name and phones are objects). */
function contactOf(contact: DocumentData): Contact {
  const name = textOf(contact, 'name') || textOf(mapOf(contact, 'name'), 'formatted_name')
  const phones = [contact, ...mapsOf(contact['phones'])].map((phone) => textOf(phone, 'phone'))
  return {
    name,
    organization: textOf(contact, 'organization'),
    phones: [...phones, ...textsOf(contact['phones'])].filter((phone) => phone !== ''),
    emails: textsOf(contact['emails']),
  }
}

/** What we offered, or what the driver tapped of it. */
function interactiveOf(payload: DocumentData): MessageContent {
  const kind = textOf(payload, 'kind')
  if (kind === '')
    return { kind: 'buttons', titles: mapsOf(payload['buttons']).map((button) => textOf(button, 'title')) }
  return {
    kind: 'reply',
    isForm: kind === 'nfm_reply',
    description: textOf(payload, 'description'),
    answers: answersOf(textOf(payload, 'response')),
  }
}

/** The plain answers of a form; its token is the machines' own affair. */
function answersOf(json: string): [string, string][] {
  try {
    const fields: unknown = JSON.parse(json)
    if (typeof fields !== 'object' || fields === null) return []
    return Object.entries(fields)
      .filter(([name]) => name !== 'flow_token')
      .flatMap(([name, value]: [string, unknown]): [string, string][] =>
        ['string', 'number', 'boolean'].includes(typeof value) ? [[name, String(value)]] : [],
      )
      .slice(0, most)
  } catch {
    return []
  }
}

function itemOf(item: DocumentData): OrderItem {
  const price: unknown = item['itemPrice']
  return {
    product: textOf(item, 'productRetailerId'),
    quantity: numberOf(item, 'quantity'),
    currency: textOf(item, 'currency'),
    ...(typeof price === 'number' && { price }),
  }
}

function mapsOf(value: unknown): DocumentData[] {
  return Array.isArray(value)
    ? value.filter((one) => typeof one === 'object' && one !== null).slice(0, most)
    : []
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').slice(0, most) : []
}

function webAddress(text: string): string | undefined {
  return /^https?:\/\//iu.test(text) && URL.canParse(text) ? text : undefined
}
