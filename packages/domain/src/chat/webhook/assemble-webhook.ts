import { fieldsOf, listOf, type Fields } from './read-json.ts'
import { itemLists, type WebhookPiece } from './take-webhook-apart.ts'
import type { WebhookBody } from './webhook-body.ts'

/** Fields that every part needs to be understood; all others go with the first piece only. */
const alwaysKept = {
  body: ['object'],
  entry: ['id'],
  change: ['field'],
  value: ['messaging_product', 'metadata', 'errors'],
}

/** Puts some pieces of a body together again, as a body of their own. Pieces of the same change stand together. */
export function assembleWebhook(whole: WebhookBody, pieces: readonly WebhookPiece[]): WebhookBody {
  const entries = [...Map.groupBy(pieces, ({ entry }) => entry)]
  return {
    ...frameOf(whole, 'body', ['entry'], opens(pieces, 'body')),
    object: whole.object,
    entry: entries.map(([position, own]) => assembleEntry(whole.entry[position], own)),
  }
}

function assembleEntry(whole: unknown, pieces: WebhookPiece[]): unknown {
  if (pieces.some(({ change }) => change === undefined)) return whole
  const entry = fieldsOf(whole)
  const changes = [...Map.groupBy(pieces, ({ change }) => change ?? 0)]
  return {
    ...frameOf(entry, 'entry', ['changes'], opens(pieces, 'entry')),
    changes: changes.map(([position, own]) => assembleChange(listOf(entry['changes'])[position], own)),
  }
}

function assembleChange(whole: unknown, pieces: WebhookPiece[]): unknown {
  if (pieces.some(({ item }) => item === undefined)) return whole
  const change = fieldsOf(whole)
  const value = fieldsOf(change['value'])
  const isFirst = opens(pieces, 'change')
  const kept = new Set(pieces.flatMap(({ contacts }) => contacts))
  const contacts = listOf(value['contacts']).filter((_, position) => kept.has(position))
  const lists = itemLists.map((list) => [list, contentsOf(pieces, list)] as const)
  return {
    ...frameOf(change, 'change', ['value'], isFirst),
    value: {
      ...frameOf(value, 'value', listsIn(value), isFirst),
      ...(contacts.length === 0 ? {} : { contacts }),
      ...Object.fromEntries(lists.filter(([, items]) => items.length > 0)),
    },
  }
}

function contentsOf(pieces: WebhookPiece[], list: string): unknown[] {
  return pieces.flatMap(({ item }) => (item?.list === list ? [item.content] : []))
}

/** The lists that were taken apart; under these names may stand something else, and that is kept as it is. */
function listsIn(value: Fields): string[] {
  return ['contacts', ...itemLists].filter((name) => listOf(value[name]).length > 0)
}

function opens(pieces: readonly WebhookPiece[], what: 'body' | 'entry' | 'change'): boolean {
  return pieces.some((piece) => piece.opens[what])
}

/** The fields that stand around what is taken apart. */
function frameOf(fields: Fields, of: keyof typeof alwaysKept, without: string[], all: boolean): Fields {
  const keeps = (name: string): boolean => !without.includes(name) && (all || alwaysKept[of].includes(name))
  return Object.fromEntries(Object.entries(fields).filter(([name]) => keeps(name)))
}
