/**
 * What is edited, and what its changes are. A change (`Edit`) is small enough that two people do not undo each other, and applied
 * twice it is as applied once. What is typed carries the value that it replaced as `was`.
 */
export interface Subject<Thing, Edit extends object, Problem extends string> {
  /** The thing after several changes, one upon the other. */
  apply: (thing: Thing, edits: readonly Edit[]) => Thing
  /** Edits with the same key are about the same place: the later one stands. Null for what adds up. */
  keyOf: (edit: Edit) => string | null
  /** What is wrong with a change, given the thing without it; null when it can be saved. */
  check: (thing: Thing, edit: Edit) => Problem | null
  /** What somebody else put where this was typed, after it was begun; undefined when nobody did. */
  conflictOf: (stored: Thing, edit: Edit & Typed) => unknown
  /** Whether the thing, as it is stored, shows this change already. */
  shows: (stored: Thing, edit: Edit) => boolean
}

/** What a typed change carries: it is saved when the hands rest, and kept until it is. */
export interface Typed {
  value: unknown
  was: unknown
}

export function isTypedEdit<Edit extends object>(edit: Edit): edit is Edit & Typed {
  return 'was' in edit
}
