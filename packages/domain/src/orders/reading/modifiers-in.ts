import type { OrderedModifier } from '../order.ts'
import type { Found } from './phrase.ts'

/** The modifiers that a text asks for, and what it wants the drink without. Of two milks the first is taken. */
export function modifiersIn(found: readonly Found[], negated: ReadonlySet<Found>): OrderedModifier[] {
  const modifiers = new Map<string, OrderedModifier>()
  let hasMilk = false
  for (const thing of found) {
    const { meaning } = thing.phrase
    const isWithout = negated.has(thing)
    if (meaning.kind === 'ingredient' && isWithout)
      modifiers.set(meaning.title, { title: meaning.title, without: true })
    if (meaning.kind !== 'modifier') continue
    const { title, kind } = meaning.modifier
    if (isWithout) modifiers.set(title, { title, without: true })
    else if (kind === 'extra' || !hasMilk) {
      hasMilk ||= kind === 'milk'
      if (!modifiers.has(title)) modifiers.set(title, { title })
    }
  }
  return [...modifiers.values()].slice(0, 12)
}
