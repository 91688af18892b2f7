import type { DeskAnswer } from './kiosk-callables.ts'

/** A ticket that its visitor went without, or may yet. `since`: epoch ms from which it is to be withdrawn. */
interface GivenUp {
  venueId: string
  ticketId: string
  since: number
}

/** Remembers which tickets nobody holds, also when the page is closed, and takes them back when there is a line. */
export interface GivenUpTickets {
  /** A visitor asks for it now. If the page ends before they are done, it is taken back later. */
  begin: (ticket: { venueId: string; ticketId: string }) => void
  /** The visitor holds it (or it never became one). */
  keep: (ticketId: string) => void
  /** The visitor went without it. */
  giveUp: (ticketId: string) => void
  /** Asks the server to take back all that were given up, one after the other. */
  work: () => Promise<void>
}

const storageKey = 'relaydesk.givenUpTickets'
/** A ticket that was on its way when it was given up arrives within this time, or never. */
const arrivalMs = 3 * 60_000

/**
 * @param withdraw takes one back
 * @param now epoch ms
 */
export function createGivenUpTickets({
  storage,
  withdraw,
  now,
}: {
  storage: Pick<Storage, 'getItem' | 'setItem'>
  withdraw: (ticket: { venueId: string; ticketId: string }) => Promise<DeskAnswer>
  now: () => number
}): GivenUpTickets {
  let tickets = read(storage)
  /** Of visitors who stand here now; after a new start there are none. */
  const open = new Set<string>()
  let isWorking = false

  function change(next: GivenUp[]): void {
    tickets = next
    try {
      storage.setItem(storageKey, JSON.stringify(tickets))
    } catch {
      // A browser without storage knows them as long as the page is there.
    }
  }

  function drop(ticketId: string): void {
    change(tickets.filter((ticket) => ticket.ticketId !== ticketId))
  }

  return {
    begin({ venueId, ticketId }) {
      open.add(ticketId)
      change([...tickets, { venueId, ticketId, since: now() }])
    },
    keep(ticketId) {
      open.delete(ticketId)
      drop(ticketId)
    },
    giveUp(ticketId) {
      open.delete(ticketId)
      change(tickets.map((one) => (one.ticketId === ticketId ? { ...one, since: now() } : one)))
    },
    async work() {
      if (isWorking) return
      isWorking = true
      for (const ticket of tickets.filter(({ ticketId }) => !open.has(ticketId))) {
        const answer = await withdraw(ticket)
        const isPast = Math.abs(now() - ticket.since) >= arrivalMs
        if (answer === 'done' || (answer === 'not-done' && isPast)) drop(ticket.ticketId)
        if (answer === 'unreachable') break
      }
      isWorking = false
    },
  }
}

function read(storage: Pick<Storage, 'getItem'>): GivenUp[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isGivenUp) : []
  } catch {
    return []
  }
}

function isGivenUp(value: unknown): value is GivenUp {
  if (typeof value !== 'object' || value === null) return false
  const [venueId, ticketId, since] = ['venueId', 'ticketId', 'since'].map((name): unknown =>
    Reflect.get(value, name),
  )
  return typeof venueId === 'string' && typeof ticketId === 'string' && typeof since === 'number'
}
