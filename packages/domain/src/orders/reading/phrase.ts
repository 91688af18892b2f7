import type { MenuItem, Modifier } from '../event.ts'

/** What a few words of a guest's text can mean. */
export type Meaning =
  | { kind: 'drink'; item: MenuItem }
  /** A drink that bars have, but not this one. */
  | { kind: 'other-drink'; title: string }
  | { kind: 'modifier'; modifier: Modifier }
  /** Of interest only where the guest wants none of it. */
  | { kind: 'ingredient'; title: string }

/** Words in a row, and what they mean. */
export interface Phrase {
  /** Plain, see `wordsOf`. */
  words: readonly string[]
  /** Letters in all: of phrases that share words, the longest is meant. */
  length: number
  meaning: Meaning
  /** Means it only where the text names no other drink. */
  isDoubtful: boolean
}

/** A phrase found in a text: the words from `start` up to, not including, `end`. */
export interface Found {
  phrase: Phrase
  start: number
  end: number
}
