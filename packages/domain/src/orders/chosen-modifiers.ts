import type { OrderEvent } from './event.ts'
import type { OrderedModifier } from './order.ts'

/** What was chosen by its ids, as an order has it, each once; or a sentence that says why no drink can be made with it. */
export function chosenModifiers(
  { modifiers }: Pick<OrderEvent, 'modifiers'>,
  ids: readonly string[],
): { modifiers: OrderedModifier[] } | { problem: string } {
  const wanted = [...new Set(ids)]
  const chosen = wanted.flatMap((wantedId) => modifiers.filter(({ id }) => id === wantedId).slice(0, 1))
  if (chosen.length < wanted.length) return { problem: 'One of the extras is gone.' }
  if (chosen.filter(({ kind }) => kind === 'milk').length > 1)
    return { problem: 'A drink takes one milk: choose which.' }
  return { modifiers: chosen.map(({ title }) => ({ title })) }
}
