import type { EventEdit } from '../editing/event-edit.ts'

/** Moves a row one step up (-1) or down (1); null at the end of the list. */
export function planMove(order: readonly string[], id: string, by: -1 | 1): EventEdit | null {
  const from = order.indexOf(id)
  const to = from + by
  if (from === -1 || to < 0 || to >= order.length) return null
  // A row that goes down stands before the one after the next.
  const before = by === -1 ? order[to] : order[to + 1]
  return { kind: 'move-drink', id, before: before ?? null }
}
