import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'

/** One line of the list: what is at a table. `page`: with which others it is seen, from 0. */
type CallLine = { table: number; page: number } & (
  | { kind: 'called'; number: number }
  | { kind: 'free' }
  | { kind: 'closed' }
)

/** What a wall shows beside the newest call. */
export interface Calls {
  lines: CallLine[]
  pages: number
}

const perPage = 5

/**
 * The tables but the one of the newest call: those with a number, the newest first, then those that are free. Closed ones
 * only fill up the last page: nobody has to wait for them to pass.
 */
export function planCalls({ tables, newest }: Pick<PublicDisplay, 'tables' | 'newest'>): Calls {
  const others = tables.filter(({ table }) => table !== newest?.table)
  const called = others
    .filter(({ number }) => number !== null)
    .toSorted((one, other) => (other.calledAt ?? 0) - (one.calledAt ?? 0))
  const free = others.filter(({ number, isStaffed }) => number === null && isStaffed)
  const closed = others.filter(({ number, isStaffed }) => number === null && !isStaffed)
  const shown = called.length + free.length
  const pages = Math.max(1, Math.ceil(shown / perPage))
  const lines = [...called, ...free, ...closed.slice(0, pages * perPage - shown)].map(
    ({ table, number, isStaffed }, index): CallLine => {
      const place = { table, page: Math.floor(index / perPage) }
      if (number !== null) return { kind: 'called', number, ...place }
      return { kind: isStaffed ? 'free' : 'closed', ...place }
    },
  )
  return { lines, pages }
}

/** Names of all calls, one for each time that a number was called to a table. */
export function nameCalls({ tables }: Pick<PublicDisplay, 'tables'>): string[] {
  return tables.flatMap(({ table, number, calls }) =>
    number === null ? [] : [`${number} to ${table}, ${calls}`],
  )
}
