/**
 * What a driver's message says, in the form in which it is stored: `type`, `message` (its text, caption or label; may be
 * empty) and `payload` of the chat message document. Names are WhatsApp's own, in camel case.
 */
export type InboundContent =
  | { type: 'text'; message: string }
  | { type: 'image' | 'video' | 'audio' | 'document' | 'sticker'; message: string; payload: InboundMedia }
  | { type: 'location'; message: string; payload: InboundLocation }
  | { type: 'contacts'; message: string; payload: { contacts: InboundContact[] } }
  /** A tap on a template's quick reply; `message` is the button's text. */
  | { type: 'button'; message: string; payload: { payload: string } }
  /** A tap on our own buttons or list, or the answer of a flow; `message` is its title. */
  | { type: 'interactive'; message: string; payload: InboundReply }
  /** An empty `emoji` takes an earlier reaction back. */
  | { type: 'reaction'; message: string; payload: { targetMessageId: string; emoji: string } }
  | { type: 'order'; message: string; payload: InboundOrder }
  /** `message` is the new text of the message named. */
  | { type: 'edit'; message: string; payload: { targetMessageId: string } }
  | { type: 'revoke'; message: string; payload: { targetMessageId: string } }
  /** Such as "changed number"; `message` is WhatsApp's own sentence. */
  | { type: 'system'; message: string; payload: { kind: string; newNumber?: string; newUserId?: string } }
  /** What we, or WhatsApp, cannot show; `kind` is its own name for it. */
  | { type: 'unsupported'; message: string; payload: { kind: string; errorCode?: number; details?: string } }

export type InboundType = InboundContent['type']

/** A file that lies with WhatsApp until we fetched it: 7 days. `sha256` is base64, as WhatsApp gives it. */
export interface InboundMedia {
  mediaId: string
  mimeType: string
  sha256?: string
  filename?: string
  voice?: boolean
  animated?: boolean
}

export interface InboundLocation {
  latitude: number
  longitude: number
  name?: string
  address?: string
  url?: string
}

export interface InboundContact {
  name: string
  organization?: string
  phones: string[]
  emails: string[]
}

export interface InboundReply {
  kind: 'button_reply' | 'list_reply' | 'nfm_reply'
  id?: string
  title?: string
  description?: string
  /** Of a flow: its fields as WhatsApp gave them, as JSON text. */
  response?: string
}

export interface InboundOrder {
  catalogId: string
  items: { productRetailerId: string; quantity: number; itemPrice?: number; currency?: string }[]
}

/** Types that say something about an earlier message, and are shown on that message. */
const annotationTypes: readonly string[] = ['reaction', 'edit', 'revoke']

/** Whether a stored message only changes how another one is shown (`payload.targetMessageId` names it). */
export function isAnnotation(type: string): boolean {
  return annotationTypes.includes(type)
}
