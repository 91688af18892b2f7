import { orderActions } from '../../firestore/order-words.ts'
import { wordOf } from '../../firestore/stored-words.ts'
import type { PendingTap } from './board-tap.ts'

export type TapStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The taps that an earlier page could not send. One that was on its way is sent again: it has one effect. */
export function readKeptTaps(storage: TapStorage, key: string): readonly PendingTap[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.flatMap(readTap) : []
  } catch {
    return []
  }
}

export function writeKeptTaps(storage: TapStorage, key: string, taps: readonly PendingTap[]): void {
  const kept = taps.filter(({ state }) => state !== 'done')
  try {
    if (kept.length === 0) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify(kept))
  } catch {
    // Kept in this page only.
  }
}

function readTap(value: unknown): PendingTap[] {
  if (typeof value !== 'object' || value === null) return []
  const { tapId, orderId, number, action, terminal, at, revision }: Record<string, unknown> = { ...value }
  const read = wordOf(orderActions, action)
  if (typeof tapId !== 'string' || typeof orderId !== 'string' || read === undefined) return []
  if (typeof terminal !== 'number' || typeof at !== 'number' || typeof revision !== 'number') return []
  return [
    {
      tapId,
      orderId,
      number: typeof number === 'number' ? number : null,
      action: read,
      terminal,
      at,
      revision,
      state: 'kept',
    },
  ]
}
