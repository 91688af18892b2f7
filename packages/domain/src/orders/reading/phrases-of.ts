import type { MenuItem, Modifier } from '../event.ts'
import { doubtfulSpellings, drinkSpellings, everydayWords, knownDrinks } from './drink-spellings.ts'
import { ingredients } from './modifier-spellings.ts'
import { modifierNames } from './modifier-names.ts'
import type { Meaning, Phrase } from './phrase.ts'
import { plainText } from './words.ts'

/** What can be ordered at an event, and how its guests spell it. */
export interface OrderMenu {
  menu: readonly MenuItem[]
  modifiers: readonly Modifier[]
  spellingMap: Readonly<Record<string, string>>
}

/**
 * All phrases that mean something at an event, the longest first. Of equal phrases the title of a drink goes before the event's
 * own spellings, and those before the usual ones.
 */
export function phrasesOf({ menu, modifiers, spellingMap }: OrderMenu): Phrase[] {
  const phrases = new Map<string, Phrase>()

  /** `plain` as `plainText` gives it. */
  function add(plain: string, meaning: Meaning, isDoubtful = false): void {
    if (plain === '' || phrases.has(plain)) return
    phrases.set(plain, { words: plain.split(' '), length: plain.length, meaning, isDoubtful })
  }

  const drinks = menu.map((item) => ({
    plain: plainText(item.title),
    meaning: { kind: 'drink', item } as const,
  }))
  const additions = modifiers.map((modifier) => ({
    plain: plainText(modifier.title),
    meaning: { kind: 'modifier', modifier } as const,
  }))
  for (const { plain, meaning } of [...drinks, ...additions]) add(plain, meaning)
  for (const [spelling, title] of Object.entries(spellingMap)) {
    const [plain, target] = [plainText(spelling), plainText(title)]
    const drink = drinks.find((candidate) => candidate.plain === target)
    const addition = additions.find((candidate) => candidate.plain === target)
    if (drink !== undefined) add(plain, drink.meaning, everydayWords.has(plain))
    else if (addition !== undefined) add(plain, addition.meaning)
  }
  for (const { plain, meaning } of drinks) {
    // “flatwhite”
    add(plain.replaceAll(' ', ''), meaning)
    for (const spelling of spellingsIn(drinkSpellings, plain)) add(spelling, meaning)
  }
  for (const { plain, meaning } of additions)
    for (const name of modifierNames(plain, meaning.modifier.kind)) add(name, meaning)
  for (const [name, spellings] of Object.entries(doubtfulSpellings)) {
    // Whatever “latte” is here, “late” may be it.
    const known = phrases.get(name)
    if (known?.meaning.kind === 'drink') for (const spelling of spellings) add(spelling, known.meaning, true)
  }
  for (const title of knownDrinks) add(title, { kind: 'other-drink', title })
  for (const [title, names] of Object.entries(ingredients))
    for (const name of names) add(name, { kind: 'ingredient', title })
  return [...phrases.values()].sort((one, other) => other.length - one.length)
}

function spellingsIn(table: Readonly<Record<string, readonly string[]>>, plain: string): readonly string[] {
  return Object.hasOwn(table, plain) ? (table[plain] ?? []) : []
}
