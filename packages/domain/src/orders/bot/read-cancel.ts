import type { Word } from '../reading/words.ts'
import { commandWords, smallWords } from './command-words.ts'
import { findWish } from './find-words.ts'

/**
 * Whether a guest wants their order cancelled. “I had to cancel my meeting, so a latte” cancels no order: what is cancelled there
 * is something else.
 */
export function readCancel(words: readonly Word[], namesDrink: boolean): boolean {
  const place = findWish(words, commandWords.cancel)
  if (place === null) return !namesDrink && findWish(words, commandWords.cancelAlone) !== null
  if (!namesDrink) return true
  const after = words.slice(place.end)
  const clause = words[place.start]?.clause
  const object = after.find((word) => !smallWords.has(word.text))
  if (object === undefined || object.clause !== clause) return true
  return !otherPlans.has(object.text)
}

/** What people cancel that is no order. */
const otherPlans = new Set(
  'meeting meetings flight talk session call appointment plans reuniao voo palestra consulta sugar milk foam'.split(
    ' ',
  ),
)
