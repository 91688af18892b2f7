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

export function staffPath(uid: string): string {
  return `staff/${uid}`
}

/** In the database `ancillary`. `driverPhoneNumber` is E.164, with its `+`. */
export function enquiryMessagesPath(driverPhoneNumber: string, enquiryId: string): string {
  return `whatsapp/${driverPhoneNumber}/enquiryMessages/${enquiryId}`
}

/** The name of the second database, which no client may touch. */
export const ancillaryDatabase = 'ancillary'
