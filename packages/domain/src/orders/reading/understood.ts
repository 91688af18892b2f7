import type { OrderedModifier } from '../order.ts'
import type { NamedDrink } from './choose-drinks.ts'
import type { Understood } from './order-reading.ts'
import type { Found } from './phrase.ts'
import type { Word } from './words.ts'

interface Choices {
  named: readonly NamedDrink[]
  refused: readonly NamedDrink[]
  doubted: readonly NamedDrink[]
  negated: ReadonlySet<Found>
  modifiers: readonly OrderedModifier[]
}

/** Which words were taken for what, in the order of the text. */
export function understood(words: readonly Word[], found: readonly Found[], choices: Choices): Understood[] {
  const { named, refused, doubted, negated, modifiers } = choices
  const drinks = [
    ...named.map((drink) => as(drink, drink.item.isOn ? 'drink' : 'sold-out')),
    ...refused.map((drink) => as(drink, 'refused-drink')),
    ...doubted.map((drink) => as(drink, 'word')),
  ]
  const rest = found.flatMap((thing): { at: Found; as: Understood['as']; title: string }[] => {
    const { meaning } = thing.phrase
    const isWithout = negated.has(thing)
    if (meaning.kind === 'other-drink') return [{ at: thing, as: 'other-drink', title: meaning.title }]
    if (meaning.kind === 'ingredient')
      return isWithout ? [{ at: thing, as: 'without', title: meaning.title }] : []
    if (meaning.kind === 'drink') return []
    const { title } = meaning.modifier
    const isTaken = modifiers.some(
      (modifier) => modifier.title === title && (modifier.without === true) === isWithout,
    )
    return isTaken ? [{ at: thing, as: isWithout ? 'without' : 'modifier', title }] : []
  })
  return [...drinks, ...rest]
    .sort((one, other) => one.at.start - other.at.start)
    .map((entry) => ({ words: writtenAt(words, entry.at), as: entry.as, title: entry.title }))
}

function as(
  { found, item }: NamedDrink,
  how: Understood['as'],
): { at: Found; as: Understood['as']; title: string } {
  return { at: found, as: how, title: item.title }
}

function writtenAt(words: readonly Word[], { start, end }: Found): string {
  return words
    .slice(start, end)
    .map(({ written }) => written)
    .join(' ')
}
