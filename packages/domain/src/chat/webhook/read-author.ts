import { fieldsOf, isObject, listOf, present, textOf, type Fields } from './read-json.ts'
import type { MessageAuthor } from './whatsapp-update.ts'

/**
 * Who wrote a message. The phone number may be missing (usernames), and some senders put the user id in its place;
 * `contacts` stands apart from the messages and may hold several people. Null when nothing says who.
 */
export function readAuthor(message: Fields, contacts: unknown): MessageAuthor | null {
  const { previous_user_id } = fieldsOf(message['system'])
  const author = identify(message['from'], message['from_user_id'] ?? previous_user_id)
  const people = listOf(contacts).filter(isObject).map(readContact)
  const same = people.find((person) => isSame(person, author))
  if (same !== undefined) return { ...same, ...author }
  const only = people.length === 1 ? people[0] : undefined
  // Written another way it may still be the same person (Brazil's ninth digit): good for a name, not for an identity.
  if (isKnown(author)) return { ...author, ...present({ name: only?.name ?? '' }) }
  return only !== undefined && isKnown(only) ? only : null
}

function readContact({ wa_id, user_id, profile }: Fields): MessageAuthor {
  const name = textOf(fieldsOf(profile)['name'], 200).trim()
  return { ...identify(wa_id, user_id), ...present({ name }) }
}

function isKnown({ phone, userId }: MessageAuthor): boolean {
  return phone !== undefined || userId !== undefined
}

function isSame(one: MessageAuthor, other: MessageAuthor): boolean {
  const samePhone = one.phone !== undefined && one.phone === other.phone
  return samePhone || (one.userId !== undefined && one.userId === other.userId)
}

function identify(phone: unknown, userId: unknown): MessageAuthor {
  const digits = textOf(phone, 40).replace(/^\+/, '').replaceAll(/[\s-]/g, '')
  const id = readUserId(userId) ?? readUserId(phone)
  return {
    ...(/^\d{3,20}$/.test(digits) ? { phone: `+${digits}` } : {}),
    ...(id === undefined ? {} : { userId: id }),
  }
}

/** A business-scoped user id: a country, a dot, and up to 128 letters and digits (WhatsApp, "Business-scoped user IDs"). */
export function readUserId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z]{2}\.(ENT\.)?[0-9A-Za-z]{1,128}$/.test(value) ? value : undefined
}
