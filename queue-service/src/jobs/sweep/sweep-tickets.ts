import type { TableDesk } from '@relaydesk/store/tickets/table-desk.ts'
import type { TicketPlacing } from '@relaydesk/store/tickets/ticket-placing.ts'
import type { TicketStore } from '@relaydesk/store/tickets/ticket-store.ts'
import type { TicketsToSweep } from '@relaydesk/store/tickets/tickets-to-sweep.ts'
import { enqueueDisplay, enqueueVisitorNews } from '@relaydesk/task-queue/enqueue-ticket-tasks.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'
import { sweepAll } from './sweep-all.ts'

export interface SweepTicketsContext {
  ticketsToSweep: TicketsToSweep
  tickets: TicketStore
  ticketPlacing: TicketPlacing
  tableDesk: TableDesk
  closeDay: (venueId: string, now: number) => Promise<number>
  queue: TaskQueue
  sweepPatienceMs: number
  now: () => number
}

type Swept = Promise<{ found: number; failed: number }>

const minuteMs = 60_000
/** No venue waits less for its staff. */
const shortestGraceMs = 30_000

/** Tickets whose trigger never came, or ended too early, are decided. */
export async function sweepUndecidedTickets(context: SweepTicketsContext): Swept {
  const { ticketsToSweep, tickets, ticketPlacing, queue, now, sweepPatienceMs } = context
  return sweepAll(await ticketsToSweep.undecided(now() - sweepPatienceMs), async (key) => {
    await ticketPlacing.place(key)
    const ticket = await tickets.find(key)
    if (ticket === null) return
    await Promise.all([enqueueVisitorNews(queue, key, ticket), enqueueDisplay(queue, key.venueId, now)])
  })
}

/** Texts whose task got lost get another one, each minute that they are owed; a text is written once all the same. */
export async function sweepOwedVisitorTexts(context: SweepTicketsContext): Swept {
  const { ticketsToSweep, queue, now, sweepPatienceMs } = context
  return sweepAll(await ticketsToSweep.owing(now() - sweepPatienceMs), ({ key, ticket }) =>
    enqueueVisitorNews(queue, key, ticket, `sweep-${Math.floor(now() / minuteMs)}`),
  )
}

/** Tables of staff of whom nothing was heard are free again, and their tickets wait in their places. */
export async function sweepSilentStaff(context: SweepTicketsContext): Swept {
  const { ticketsToSweep, tableDesk, queue, now } = context
  let released = 0
  const swept = await sweepAll(
    await ticketsToSweep.seated(now() - shortestGraceMs),
    async ({ venueId, uid }) => {
      if ((await tableDesk.release(venueId, uid, 'silent', now())) === null) return
      released += 1
      await enqueueDisplay(queue, venueId, now)
    },
  )
  // To look is no finding.
  return { ...swept, found: released + swept.failed }
}

/**
 * Displays of venues that may be open look once more: it depends on the hour whether they are, and a task for them may have been
 * dropped. Where nothing is new, nothing is written. What a reset left open is closed.
 */
export async function sweepOpenVenues(context: SweepTicketsContext): Swept {
  const { ticketsToSweep, closeDay, queue, now } = context
  let closed = 0
  const swept = await sweepAll(await ticketsToSweep.openVenues(), async (venueId) => {
    closed += await closeDay(venueId, now())
    await enqueueDisplay(queue, venueId, now)
  })
  return { ...swept, found: closed + swept.failed }
}
