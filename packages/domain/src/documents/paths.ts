/** Paths of all documents in the default database. Ids are plain Firestore ids: no `/`. */

export function leaseCompanyPath(leaseId: string): string {
  return `leasecompany/${leaseId}`
}

export function whatsappSettingsPath(leaseId: string): string {
  return `${leaseCompanyPath(leaseId)}/settings/whatsapp`
}

/** Performance figures of one agent at one lease company. */
export function leaseUserPath(leaseId: string, uid: string): string {
  return `${leaseCompanyPath(leaseId)}/users/${uid}`
}

export function enquiriesPath(leaseId: string): string {
  return `${leaseCompanyPath(leaseId)}/enquiries`
}

export function enquiryPath(leaseId: string, enquiryId: string): string {
  return `${enquiriesPath(leaseId)}/${enquiryId}`
}

/** Reads an enquiry's path back into its ids; null for any other path. */
export function parseEnquiryPath(path: string): { leaseId: string; enquiryId: string } | null {
  const [, leaseId, enquiryId] = /^leasecompany\/([^/]+)\/enquiries\/([^/]+)$/.exec(path) ?? []
  return leaseId === undefined || enquiryId === undefined ? null : { leaseId, enquiryId }
}

export function chatMessagesPath(leaseId: string, enquiryId: string): string {
  return `${enquiryPath(leaseId, enquiryId)}/whatsapp/messages/chatMessages`
}

export function chatMessagePath({ leaseId, enquiryId, messageDocId }: ChatMessageKey): string {
  return `${chatMessagesPath(leaseId, enquiryId)}/${messageDocId}`
}

/** The same path with the wildcards of a Firestore trigger. */
export const chatMessagePattern =
  'leasecompany/{leaseId}/enquiries/{enquiryId}/whatsapp/messages/chatMessages/{messageId}'

/** The three ids that name one chat message. */
export interface ChatMessageKey {
  leaseId: string
  enquiryId: string
  messageDocId: string
}

/** Reads a chat message's path back into its ids; null for any other path. */
export function parseChatMessagePath(path: string): ChatMessageKey | null {
  const match = /^leasecompany\/([^/]+)\/enquiries\/([^/]+)\/whatsapp\/messages\/chatMessages\/([^/]+)$/.exec(
    path,
  )
  const [, leaseId, enquiryId, messageDocId] = match ?? []
  if (leaseId === undefined || enquiryId === undefined || messageDocId === undefined) return null
  return { leaseId, enquiryId, messageDocId }
}

/** Finds the document that a provider's message id belongs to. The id is encoded: it may contain `/`. */
export function providerMessagePath(provider: 'whatsapp' | 'twilio', providerMessageId: string): string {
  return `providerMessages/${encodeURIComponent(`${provider}:${providerMessageId}`)}`
}

export function deadLetterPath(id: string): string {
  return `deadLetters/${id}`
}

/** An update whose message is not known yet: kept until it is. */
export function parkedUpdatePath(id: string): string {
  return `parkedUpdates/${id}`
}

/** How far a job has come that goes through documents in their order. */
export function maintenancePath(job: string): string {
  return `maintenance/${job}`
}

/** Who did what by hand; written by servers only. */
export function auditPath(id: string): string {
  return `audit/${id}`
}

/** Who has an enquiry open right now: one document a person, written by that person's browser. */
export function presencePath(leaseId: string, enquiryId: string, uid: string): string {
  return `${enquiryPath(leaseId, enquiryId)}/presence/${uid}`
}

/** What is known of a file of an enquiry; its bytes lie in the file store. */
export function chatFilePath({ leaseId, enquiryId, fileId }: ChatFileKey): string {
  return `${enquiryPath(leaseId, enquiryId)}/files/${fileId}`
}

/** The three ids that name one file that a driver or an agent sent. */
export interface ChatFileKey {
  leaseId: string
  enquiryId: string
  fileId: string
}

export function staffPath(uid: string): string {
  return `staff/${uid}`
}

/** In the database `ancillary`. `driver` is a number (E.164, with its `+`), or a WhatsApp user id where nobody knows the number. */
export function enquiryMessagesPath(driver: string, enquiryId: string): string {
  return `whatsapp/${driver}/enquiryMessages/${enquiryId}`
}

/** The name of the second database, which no client may touch. */
export const ancillaryDatabase = 'ancillary'

/** A Twilio thread; `conversationId` is `ourAddress;theirAddress`. */
export function conversationPath(conversationId: string): string {
  return `conversations/${conversationId}`
}

/** An inbound message's id is Twilio's MessageSid, so that it is stored once. */
export function conversationMessagePath({ conversationId, messageId }: ConversationMessageKey): string {
  return `${conversationPath(conversationId)}/messages/${messageId}`
}

/** The same path with the wildcards of a Firestore trigger. */
export const conversationMessagePattern = 'conversations/{conversationId}/messages/{messageId}'

/** The two ids that name one message of a conversation. */
export interface ConversationMessageKey {
  conversationId: string
  messageId: string
}

/** Reads a conversation message's path back into its ids; null for any other path. */
export function parseConversationMessagePath(path: string): ConversationMessageKey | null {
  const [, conversationId, messageId] = /^conversations\/([^/]+)\/messages\/([^/]+)$/.exec(path) ?? []
  return conversationId === undefined || messageId === undefined ? null : { conversationId, messageId }
}

export function eventPath(eventId: string): string {
  return `events/${eventId}`
}

/** The same path with the wildcard of a Firestore trigger. */
export const eventPattern = 'events/{eventId}'

export function ordersPath(eventId: string): string {
  return `${eventPath(eventId)}/orders`
}

export function orderPath({ eventId, orderId }: OrderKey): string {
  return `${ordersPath(eventId)}/${orderId}`
}

/** The same path with the wildcards of a Firestore trigger. */
export const orderPattern = 'events/{eventId}/orders/{orderId}'

/** The two ids that name one order. */
export interface OrderKey {
  eventId: string
  orderId: string
}

/** Who ordered; servers only. */
export function orderGuestPath(key: OrderKey): string {
  return `${orderPath(key)}/private/guest`
}

/** What one tap at a board did, so that the same tap again does nothing more; servers only. */
export function orderTapPath(key: OrderKey, tapId: string): string {
  return `${orderPath(key)}/taps/${tapId}`
}

/** Reads an order's path back into its ids; null for any other path. */
export function parseOrderPath(path: string): OrderKey | null {
  const [, eventId, orderId] = /^events\/([^/]+)\/orders\/([^/]+)$/.exec(path) ?? []
  return eventId === undefined || orderId === undefined ? null : { eventId, orderId }
}

/** The next order number of an event; servers only, and apart from the event, which people edit and watch. */
export function orderCounterPath(eventId: string): string {
  return `${eventPath(eventId)}/private/orderCounter`
}

/** Guests without a limit (`{ addresses: string[] }`, without channel): for the people who run the event, and servers. */
export function unlimitedGuestsPath(eventId: string): string {
  return `${eventPath(eventId)}/private/unlimitedGuests`
}

/** What everybody may see of an event. */
export function publicBoardPath(eventId: string): string {
  return `${eventPath(eventId)}/public/board`
}

/** Reads a public board's path back into its event's id; null for any other path. */
export function parsePublicBoardPath(path: string): string | null {
  return /^events\/([^/]+)\/public\/board$/.exec(path)?.[1] ?? null
}

export const attendeesPath = 'attendees'

/** What is remembered of a guest; servers only. */
export function attendeePath(attendeeId: string): string {
  return `${attendeesPath}/${attendeeId}`
}

export function venuePath(venueId: string): string {
  return `venues/${venueId}`
}

/** The same path with the wildcard of a Firestore trigger. */
export const venuePattern = 'venues/{venueId}'

export function tablesPath(venueId: string): string {
  return `${venuePath(venueId)}/tables`
}

export function tablePath(venueId: string, table: number): string {
  return `${tablesPath(venueId)}/${table}`
}

/** Reads a table's path back into its venue's id and its number; null for any other path. */
export function parseTablePath(path: string): { venueId: string; table: number } | null {
  const [, venueId, table] = /^venues\/([^/]+)\/tables\/(\d+)$/.exec(path) ?? []
  return venueId === undefined || table === undefined ? null : { venueId, table: Number(table) }
}

export function ticketsPath(venueId: string): string {
  return `${venuePath(venueId)}/tickets`
}

export function ticketPath({ venueId, ticketId }: TicketKey): string {
  return `${ticketsPath(venueId)}/${ticketId}`
}

/** The same path with the wildcards of a Firestore trigger. */
export const ticketPattern = 'venues/{venueId}/tickets/{ticketId}'

/** The two ids that name one ticket. */
export interface TicketKey {
  venueId: string
  ticketId: string
}

/** Whom a ticket belongs to; servers only. */
export function ticketVisitorPath(key: TicketKey): string {
  return `${ticketPath(key)}/private/visitor`
}

/** Reads a ticket's path back into its ids; null for any other path. */
export function parseTicketPath(path: string): TicketKey | null {
  const [, venueId, ticketId] = /^venues\/([^/]+)\/tickets\/([^/]+)$/.exec(path) ?? []
  return venueId === undefined || ticketId === undefined ? null : { venueId, ticketId }
}

/** What one command of somebody of the staff did, so that the same again does nothing more; servers only. */
export function tableCommandPath(venueId: string, commandId: string): string {
  return `${venuePath(venueId)}/commands/${commandId}`
}

/** Changes whenever a person takes a table, so that nobody takes two at once; servers only. */
export function tableTakingPath(venueId: string, uid: string): string {
  return `${venuePath(venueId)}/tableTakings/${uid}`
}

/** The next ticket number of a venue; servers only. */
export function ticketCounterPath(venueId: string): string {
  return `${venuePath(venueId)}/private/ticketCounter`
}

/** What everybody may see of a venue. */
export function publicDisplayPath(venueId: string): string {
  return `${venuePath(venueId)}/public/display`
}

/** That somebody is at a venue's desk right now, written by their own browser. */
export function venuePresencePath(venueId: string, uid: string): string {
  return `${venuePath(venueId)}/presence/${uid}`
}

export function devicesPath(venueId: string): string {
  return `${venuePath(venueId)}/devices`
}

export function devicePath(venueId: string, deviceId: string): string {
  return `${devicesPath(venueId)}/${deviceId}`
}

export const deviceCodesPath = 'deviceCodes'
export const socketTokensPath = 'socketTokens'

export function deviceCodePath(hash: string): string {
  return `${deviceCodesPath}/${hash}`
}

export function socketTokenPath(hash: string): string {
  return `${socketTokensPath}/${hash}`
}

export function visitorPath(visitorId: string): string {
  return `visitors/${visitorId}`
}
