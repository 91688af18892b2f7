import type { GuestLanguage, MenuItem, Modifier, OrderEvent } from '@relaydesk/domain/orders/event.ts'

/** Fields of an event that hold one value and are typed or picked. */
interface PlainFields {
  pickupPlace: string
  timeZone: string
  language: GuestLanguage
  maxOrdersPerGuest: number
  limitPer: OrderEvent['limitPer']
}

/**
 * One thing that somebody changed about an event, small enough that two people do not undo each other: a drink is named by
 * its id, and what is typed knows the words that it replaced (`was`). Applied twice it is as applied once.
 */
export type EventEdit =
  | {
      [F in keyof PlainFields]: { kind: 'field'; field: F; value: PlainFields[F]; was: PlainFields[F] }
    }[keyof PlainFields]
  | { kind: 'text'; text: 'welcome' | 'offline'; value: string; was: string }
  | { kind: 'drink'; id: string; field: 'title' | 'description'; value: string; was: string }
  | { kind: 'spellings'; id: string; value: readonly string[]; was: readonly string[] }
  | { kind: 'availability'; id: string; isOn: boolean; backAt?: number }
  /** To before another drink, or to the end: doing it twice is doing it once. */
  | { kind: 'move-drink'; id: string; before: string | null }
  | { kind: 'add-drink'; item: MenuItem }
  | { kind: 'remove-drink'; id: string }
  | { kind: 'add-modifier'; modifier: Modifier }
  | { kind: 'remove-modifier'; id: string }
  | { kind: 'add-sender'; address: string }
  | { kind: 'remove-sender'; address: string }

/** What is typed, letter by letter: it is saved when the hands rest, and kept until it is. */
export type TypedEdit = Extract<EventEdit, { was: unknown }>

export function isTyped(edit: EventEdit): edit is TypedEdit {
  return 'was' in edit
}

/** Edits with the same key are about the same place: the later one stands. Null for what adds up. */
export function keyOf(edit: EventEdit): string | null {
  switch (edit.kind) {
    case 'field':
      return edit.field
    case 'text':
      return `texts.${edit.text}`
    case 'drink':
      return `menu.${edit.id}.${edit.field}`
    case 'spellings':
      return `menu.${edit.id}.spellings`
    case 'availability':
      return `menu.${edit.id}.isOn`
    case 'move-drink':
    case 'add-drink':
    case 'remove-drink':
    case 'add-modifier':
    case 'remove-modifier':
    case 'add-sender':
    case 'remove-sender':
      return null
  }
}
