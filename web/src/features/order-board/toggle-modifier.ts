import type { Modifier } from '@relaydesk/domain/orders/event.ts'

/** The chosen modifiers with one more or one less. A drink has one milk: another takes its place. */
export function toggleModifier(
  chosen: readonly string[],
  id: string,
  modifiers: readonly Modifier[],
): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id)
  const milks = new Set(modifiers.filter(({ kind }) => kind === 'milk').map((milk) => milk.id))
  return [...(milks.has(id) ? chosen.filter((other) => !milks.has(other)) : chosen), id]
}
