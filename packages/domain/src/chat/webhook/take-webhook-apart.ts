import { fieldsOf, listOf } from './read-json.ts'
import type { WebhookBody } from './webhook-body.ts'

/** The lists in a change's `value` that are taken apart: what drivers did, and how far our messages got. */
export const itemLists = ['messages', 'statuses'] as const
export type ItemList = (typeof itemLists)[number]

/** The smallest part of a webhook: one item of a list, or a whole change or entry that has no such list. */
export interface WebhookPiece {
  /** Where it stands in the body. */
  entry: number
  /** Absent for an entry without changes. */
  change?: number
  /** Absent for a change that has no items. */
  item?: { list: ItemList; content: unknown }
  /** Positions of the contacts that it cannot do without. */
  contacts: readonly number[]
  /** What it is the first piece of: that also takes along the unknown fields which stand there. */
  opens: { body: boolean; entry: boolean; change: boolean }
}

/** Every piece of a body, in the order in which they stand there. */
export function takeWebhookApart(body: WebhookBody): WebhookPiece[] {
  const pieces = body.entry.flatMap((entry, position) => piecesOfEntry(entry, position))
  const [first, ...rest] = pieces
  return first === undefined ? [] : [{ ...first, opens: { ...first.opens, body: true } }, ...rest]
}

function piecesOfEntry(entry: unknown, position: number): WebhookPiece[] {
  const changes = listOf(fieldsOf(entry)['changes'])
  const whole = { entry: position, contacts: [], opens: { body: false, entry: true, change: false } }
  if (changes.length === 0) return [whole]
  return changes.flatMap((change, index) =>
    piecesOfChange(change).map(({ item, contacts }, n) => ({
      entry: position,
      change: index,
      ...(item === undefined ? {} : { item }),
      contacts,
      opens: { body: false, entry: index === 0 && n === 0, change: n === 0 },
    })),
  )
}

function piecesOfChange(change: unknown): Pick<WebhookPiece, 'item' | 'contacts'>[] {
  const value = fieldsOf(fieldsOf(change)['value'])
  const items = itemLists.flatMap((list) => listOf(value[list]).map((content) => ({ list, content })))
  if (items.length === 0) return [{ contacts: [] }]
  const people = listOf(value['contacts'])
  const known = positionsById(people)
  const needed = items.map(({ content }) => contactsOf(content, people, known))
  const named = new Set(needed.flat())
  const unnamed = everyPosition(people).filter((position) => !named.has(position))
  return items.map((item, n) => {
    const contacts = needed[n] ?? []
    return { item, contacts: n === 0 ? [...contacts, ...unnamed] : contacts }
  })
}

/**
 * The contacts that an item names, and all of them when it names none. Whose an item is may be told by there being one
 * contact only: where there were several, two stay.
 */
function contactsOf(item: unknown, people: unknown[], known: Map<string, number[]>): number[] {
  const { from, from_user_id, recipient_id, recipient_user_id } = fieldsOf(item)
  const names = [from, from_user_id, recipient_id, recipient_user_id]
  const named = [...new Set(names.flatMap((name) => known.get(plainId(name)) ?? []))]
  if (named.length === 0) return everyPosition(people)
  return named.length === 1 && people.length > 1 ? [...named, named[0] === 0 ? 1 : 0] : named
}

function positionsById(contacts: unknown[]): Map<string, number[]> {
  const known = new Map<string, number[]>()
  contacts.forEach((contact, position) => {
    for (const id of idsOf(contact)) known.set(id, [...(known.get(id) ?? []), position])
  })
  return known
}

function idsOf(contact: unknown): string[] {
  const { wa_id, user_id } = fieldsOf(contact)
  return [plainId(wa_id), plainId(user_id)].filter((id) => id !== '')
}

function plainId(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/[+\s-]/g, '') : ''
}

function everyPosition(list: unknown[]): number[] {
  return [...list.keys()]
}
