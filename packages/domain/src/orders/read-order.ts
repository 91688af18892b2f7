import type { MenuItem } from './event.ts'
import { drinksIn, type NamedDrink } from './reading/choose-drinks.ts'
import { findPhrases } from './reading/find-phrases.ts'
import { findRoughly } from './reading/rough-match.ts'
import { modifiersIn } from './reading/modifiers-in.ts'
import { negatedIn } from './reading/negation.ts'
import type { OrderReading } from './reading/order-reading.ts'
import { phrasesOf, type OrderMenu } from './reading/phrases-of.ts'
import { quantityOf } from './reading/quantity.ts'
import { understood } from './reading/understood.ts'
import { plainText, wordsOf, type Word } from './reading/words.ts'

/**
 * Reads what a guest's text orders: the drink (the longest that is named, on word boundaries), its modifiers, and which words
 * were taken for what. Takes any text; looks at its first 1,600 characters, as long as a message can be.
 */
export function readOrder(text: string, menu: OrderMenu): OrderReading {
  const short = text.slice(0, 1_600)
  const words = wordsOf(short)
  const picked = pickedFrom(short, menu.menu)
  if (picked !== null) return picked
  const found = findPhrases(words, phrasesOf(menu))
  const negated = negatedIn(words, found)
  const drinks = drinksIn(words, found, negated)
  const isNone =
    drinks.named.length === 0 && found.every(({ phrase }) => phrase.meaning.kind !== 'other-drink')
  const named = isNone && drinks.refused.length === 0 ? roughly(words, menu.menu, found) : drinks.named
  const modifiers = modifiersIn(found, negated)
  const why = understood(words, found, { ...drinks, named, negated, modifiers })
  return { ...whatIsOrdered(words, found, named), modifiers, why }
}

/** A drink out of a list that was sent: its title alone, or followed by its description, which orders nothing. */
function pickedFrom(text: string, menu: readonly MenuItem[]): OrderReading | null {
  const [whole, plain] = [text.trim().toLowerCase(), plainText(text)]
  const item = menu.find(({ title, description }) => {
    if (whole === title.trim().toLowerCase()) return true
    if (plain === '' || plainText(title) === '') return false
    return (
      plain === plainText(title) || (description !== '' && plain === plainText(`${title} ${description}`))
    )
  })
  if (item === undefined) return null
  const base = {
    modifiers: [],
    why: [{ words: item.title, as: item.isOn ? 'drink' : 'sold-out', title: item.title }],
  } as const
  const rest = { modifiers: [...base.modifiers], why: [...base.why] }
  if (!item.isOn) return { found: 'sold-out', item, ...rest }
  return { found: 'drink', item, also: [], soldOut: [], quantity: 1, isTheirs: false, ...rest }
}

/** Only where nothing else is a drink. */
function roughly(
  words: readonly Word[],
  menu: readonly MenuItem[],
  found: NamedDrink['found'][],
): NamedDrink[] {
  const rough = findRoughly(words, menu)
  const negated = negatedIn(
    words,
    [...rough, ...found].sort((one, other) => one.start - other.start),
  )
  return drinksIn(words, rough, negated).named
}

type Ordered = OrderReading extends infer Reading
  ? Reading extends OrderReading
    ? Omit<Reading, 'modifiers' | 'why'>
    : never
  : never

function whatIsOrdered(words: readonly Word[], found: NamedDrink['found'][], named: NamedDrink[]): Ordered {
  const served = named.filter(({ item }) => item.isOn)
  const [first] = served
  if (first === undefined) {
    const [off] = named
    if (off !== undefined) return { found: 'sold-out', item: off.item }
    const other = found.find(({ phrase }) => phrase.meaning.kind === 'other-drink')?.phrase.meaning
    return other?.kind === 'other-drink' ? { found: 'none', otherDrink: other.title } : { found: 'none' }
  }
  const alternatives = alternativesIn(words, served)
  if (alternatives.length > 1) return { found: 'several', items: alternatives }
  return {
    found: 'drink',
    item: first.item,
    also: distinct(served).filter((item) => item.id !== first.item.id),
    soldOut: distinct(named.filter(({ item }) => !item.isOn)),
    quantity: quantityOf(words, first.found, found),
    isTheirs: theirs.has(words[first.found.start - 1]?.text ?? ''),
  }
}

const theirs = new Set(['my', 'our', 'this', 'meu', 'minha', 'este', 'esse'])

/** The drinks that the guest cannot choose between: “a latte or a flat white”. */
function alternativesIn(words: readonly Word[], served: NamedDrink[]): MenuItem[] {
  const inOrder = served.toSorted((one, other) => one.found.start - other.found.start)
  const chosen = inOrder.filter((drink, index) => {
    const [before, after] = [inOrder[index - 1], inOrder[index + 1]]
    return isEither(words, before, drink) || isEither(words, drink, after)
  })
  return distinct(chosen)
}

function isEither(
  words: readonly Word[],
  one: NamedDrink | undefined,
  other: NamedDrink | undefined,
): boolean {
  if (one === undefined || other === undefined) return false
  const between = words.slice(one.found.end, other.found.start).map(({ text }) => text)
  const isOr = between.some((text) => text === 'or' || text === 'ou')
  return isOr && between.every((text) => ['or', 'ou', 'a', 'an', 'the', 'um', 'uma', 'maybe'].includes(text))
}

function distinct(drinks: readonly NamedDrink[]): MenuItem[] {
  return [...new Map(drinks.map(({ item }) => [item.id, item])).values()]
}
