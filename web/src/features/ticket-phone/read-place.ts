import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'

/**
 * Where a number is: called to a table, in the queue behind `ahead` others, or neither (it was served, it is over, or it was
 * not taken yet). `atLeast`: only the beginning of the queue is told, and it is further behind.
 */
export type Place =
  | { kind: 'called'; table: number; calls: number }
  | { kind: 'waiting'; ahead: number; atLeast: boolean }
  | { kind: 'gone' }

export function readPlace(
  { tables, waiting, waitingCount }: Pick<PublicDisplay, 'tables' | 'waiting' | 'waitingCount'>,
  number: number,
): Place {
  const called = tables.find((table) => table.number === number)
  if (called !== undefined) return { kind: 'called', table: called.table, calls: called.calls }
  const ahead = waiting.indexOf(number)
  if (ahead >= 0) return { kind: 'waiting', ahead, atLeast: false }
  const last = waiting.at(-1)
  // Of a very long queue only the beginning is told.
  if (last !== undefined && number > last && waitingCount > waiting.length) {
    return { kind: 'waiting', ahead: waiting.length, atLeast: true }
  }
  return { kind: 'gone' }
}
