import type { MenuItem } from '../event.ts'
import type { Found } from './phrase.ts'
import type { Word } from './words.ts'

/** A place in a text that names a drink of the menu. */
export interface NamedDrink {
  found: Found
  item: MenuItem
}

/** The drinks that a text names, the one that is meant first: the longest. Doubtful words count where nothing else is a drink. */
export function drinksIn(
  words: readonly Word[],
  found: readonly Found[],
  negated: ReadonlySet<Found>,
): { named: NamedDrink[]; refused: NamedDrink[]; doubted: NamedDrink[] } {
  const all = found.flatMap((thing) => {
    const { meaning } = thing.phrase
    return meaning.kind === 'drink' ? [{ found: thing, item: meaning.item }] : []
  })
  const refused = all.filter((drink) => negated.has(drink.found))
  const wanted = all.filter((drink) => !negated.has(drink.found) && !isThankedFor(words, drink.found.start))
  const isOther = found.some(({ phrase }) => phrase.meaning.kind === 'other-drink')
  const sure = wanted.filter((drink) => !isDoubtful(words, drink.found))
  const likely = wanted.filter((drink) => isDoubtful(words, drink.found) && !isLateness(words, drink.found))
  const named = sure.length > 0 || isOther ? sure : likely
  const doubted = wanted.filter((drink) => !named.includes(drink))
  return { named: named.sort((one, other) => longer(one, other)), refused, doubted }
}

function longer({ found: one }: NamedDrink, { found: other }: NamedDrink): number {
  return other.phrase.length - one.phrase.length || one.start - other.start
}

/** “with a shot of espresso” is what comes into another drink. */
function isDoubtful(words: readonly Word[], { phrase, start }: Found): boolean {
  return (
    phrase.isDoubtful || (words[start - 1]?.text === 'of' && /^shots?$/.test(words[start - 2]?.text ?? ''))
  )
}

/** “I'm late”, “sorry, running a bit late”, “late for my talk”. */
function isLateness(words: readonly Word[], { start, end, phrase }: Found): boolean {
  if (phrase.words.join(' ') !== 'late') return false
  return beforeLate.has(words[start - 1]?.text ?? '') || afterLate.has(words[end]?.text ?? '')
}

const beforeLate = new Set(
  (
    'im am is are was were be being been its id ill youre theyre were running run came arrived getting got too so very bit ' +
    'little how quite always sorry not really hour minutes mins'
  ).split(' '),
)
const afterLate = new Set('for to again today tonight sorry because in at by now as morning night'.split(' '))

/** “Thanks for the coffee”, “obrigado pelo café”. */
function isThankedFor(words: readonly Word[], start: number): boolean {
  const before = words.slice(Math.max(0, start - 6), start).map(({ text }) => text)
  const thanks = before.findLastIndex((text) => thanking.has(text))
  return thanks >= 0 && before.slice(thanks).some((text) => ['for', 'pelo', 'pela'].includes(text))
}

const thanking = new Set(['thanks', 'thank', 'thx', 'ty', 'cheers', 'obrigado', 'obrigada', 'valeu'])
