import type { Word } from '../reading/words.ts'
import { undoing } from './command-words.ts'

/** Where the first of some phrases (plain words) stands in a text: from `start` up to, not including, `end`; null if none does. */
export function findWords(
  words: readonly Word[],
  phrases: readonly string[],
): { start: number; end: number } | null {
  const split = phrases.map((phrase) => phrase.split(' '))
  for (let start = 0; start < words.length; start += 1) {
    const hit = split.find((phrase) => phrase.every((text, offset) => words[start + offset]?.text === text))
    if (hit !== undefined) return { start, end: start + hit.length }
  }
  return null
}

/** The same for something that the guest wants done: not “don't cancel”, “please do not forget me”. */
export function findWish(
  words: readonly Word[],
  phrases: readonly string[],
): { start: number; end: number } | null {
  const place = findWords(words, phrases)
  if (place === null) return null
  const clause = words[place.start]?.clause
  const before = words.slice(Math.max(0, place.start - 3), place.start)
  return before.some((word) => word.clause === clause && undoing.has(word.text)) ? null : place
}
