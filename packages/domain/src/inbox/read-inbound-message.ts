import { DocumentId } from '../documents/document-id.ts'
import { bareAddress } from './channel.ts'
import { conversationIdOf } from './conversation.ts'
import type { InboundMedia, InboundMessage } from './inbound-message.ts'

/** A message that came in, and where it belongs. */
export interface InboundPost {
  conversationId: string
  message: InboundMessage
  /** The Messaging Service whose number they wrote to; absent for a plain number. */
  messagingServiceSid?: string
  /** What Twilio itself made of the words, where Advanced Opt-Out is on. */
  optOutType?: string
}

/**
 * Reads the parameters of an incoming message (Twilio, "Twilio's request to your incoming message webhook"; `Author`
 * stands for `From` in posts of a Conversation). Null when its ids and addresses cannot name documents.
 * @param receivedAt epoch ms
 */
export function readInboundMessage(
  params: Readonly<Record<string, string>>,
  receivedAt: number,
): InboundPost | null {
  const text = (name: string): string => (params[name] ?? '').toWellFormed()
  const sid = text('MessageSid') || text('SmsMessageSid') || text('SmsSid')
  const from = text('From') || text('Author')
  const to = text('To')
  const conversationId = conversationIdOf(to, from)
  const ids = [sid, conversationId, bareAddress(from), bareAddress(to)]
  if (conversationId === null || !ids.every((id) => DocumentId.safeParse(id).success)) return null
  const location = readLocation(text)
  return {
    conversationId,
    message: {
      direction: 'inbound',
      twilioMessageSid: sid,
      from,
      to,
      body: text('Body'),
      media: readMedia(text),
      ...given('buttonText', text('ButtonText')),
      ...given('buttonPayload', text('ButtonPayload')),
      ...given('listId', text('ListId')),
      ...given('listTitle', text('ListTitle')),
      ...(location === null ? {} : { location }),
      ...given('repliedTo', text('OriginalRepliedMessageSid')),
      ...given('profileName', text('ProfileName')),
      createdAt: receivedAt,
    },
    ...given('messagingServiceSid', text('MessagingServiceSid')),
    ...given('optOutType', text('OptOutType')),
  }
}

type Read = (name: string) => string

/** Twilio's own limit is ten; of anything beyond, the post itself would be too large. */
const mostMedia = 100

function readMedia(text: Read): InboundMedia[] {
  const media: InboundMedia[] = []
  for (let n = 0; n < mostMedia && text(`MediaUrl${n}`) !== ''; n += 1)
    media.push({ url: text(`MediaUrl${n}`), contentType: text(`MediaContentType${n}`) })
  return media
}

function readLocation(text: Read): InboundMessage['location'] | null {
  if (text('Latitude') === '' || text('Longitude') === '') return null
  const latitude = Number(text('Latitude'))
  const longitude = Number(text('Longitude'))
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return null
  return { latitude, longitude, ...given('address', text('Address')), ...given('label', text('Label')) }
}

/** The field when there is something to say in it. */
function given<Name extends string>(name: Name, value: string): Partial<Record<Name, string>>
function given(name: string, value: string): Record<string, string> {
  return value === '' ? {} : { [name]: value }
}
