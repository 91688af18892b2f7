import type { PhoneContent } from './phone-content.ts'

export type PhoneNumberLabel = { phoneNumberId: string; displayPhoneNumber: string; name: string }

type Entry = {
  id: string
  /** Ascending over all phones of one simulator. */
  seq: number
  /** Like `seq`, but of its last change. */
  rev: number
  /** Epoch ms, as all times here. */
  at: number
  content: PhoneContent
  quotedId?: string
  /** When the other side read it. */
  readAt?: number
}

/** A message that arrived on a phone. `to` is `+` and digits, or the user id of a person without a number. */
export type PhoneMessage = Entry & {
  kind: 'arrived'
  to: string
  from: PhoneNumberLabel
  callbackData?: string
}

/** A message that a person wrote on their phone; `by` is named as in `PhoneMessage.to`. */
export type SaidMessage = Entry & {
  kind: 'said'
  by: string
  business: PhoneNumberLabel
  /** When the business's webhook answered 200 for it. */
  takenAt?: number
  editedAt?: number
  revokedAt?: number
}

export type ThreadEntry = PhoneMessage | SaidMessage

/** Whose phone an entry is on. */
export function phoneOf(entry: ThreadEntry): string {
  return entry.kind === 'arrived' ? entry.to : entry.by
}

/** The business at the other end of it. */
export function businessOf(entry: ThreadEntry): PhoneNumberLabel {
  return entry.kind === 'arrived' ? entry.from : entry.business
}
