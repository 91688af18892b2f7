/** How long the rows stay where they are after the last touch (pointer, wheel or key in the list). */
export const calmMs = 1_500

/**
 * What the list shows. While somebody is about to click, the rows keep their places: their words are renewed, but
 * nothing moves, appears or goes. Else the newest order.
 */
export function planRows<T extends { id: string }>(
  shown: readonly T[],
  latest: readonly T[],
  isTouched: boolean,
): readonly T[] {
  if (!isTouched || shown.length === 0) return latest
  const byId = new Map(latest.map((item) => [item.id, item]))
  return shown.map((item) => byId.get(item.id) ?? item)
}

/** Whether two lists show the same rows in the same places. */
export function sameOrder(one: readonly { id: string }[], other: readonly { id: string }[]): boolean {
  return one.length === other.length && one.every((item, index) => item.id === other[index]?.id)
}
