import { publicDisplayPath, tablesPath, ticketsPath } from '@relaydesk/domain/documents/paths.ts'
import { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { Table, Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { withMillis } from '@relaydesk/store/stored-times.ts'
import type { Hall } from '../tickets/hall.ts'

/** What somebody saw who watched tables, tickets and the display all the time. */
export interface Watched {
  /** As they are now. */
  tickets: Map<string, Ticket>
  /** What must never be seen, in words. */
  wrong: string[]
  /** All that the display has shown. */
  shown: PublicDisplay[]
  stop(): void
}

/** Watches a venue. Each look is of one moment, as Firestore's listeners have it. */
export function watchHall({ network: { firestore }, venueId }: Hall): Watched {
  const watched = { tickets: new Map<string, Ticket>(), wrong: [] as string[], shown: [] as PublicDisplay[] }
  const stops = [
    firestore.collection(ticketsPath(venueId)).onSnapshot((look) => {
      for (const { doc } of look.docChanges())
        watched.tickets.set(doc.id, Ticket.parse(withMillis(doc.data())))
      const tickets = [...watched.tickets.values()]
      const claimed = tickets.filter(({ status }) => status === 'claimed')
      note(
        'two tickets of one owner',
        claimed.map(({ staffUid }) => staffUid),
      )
      note(
        'two tickets at one table',
        claimed.map(({ table }) => table),
      )
      note(
        'a number twice',
        tickets.flatMap(({ number }) => number ?? []),
      )
    }),
    firestore.collection(tablesPath(venueId)).onSnapshot(({ docs }) => {
      const tables = docs.map((each) => Table.parse(withMillis(each.data())))
      note(
        'a ticket at two tables',
        tables.flatMap(({ ticketId }) => ticketId ?? []),
      )
      note(
        'a person at two tables',
        tables.flatMap(({ staffUid }) => staffUid ?? []),
      )
      if (tables.some(({ staffUid, ticketId }) => staffUid === null && ticketId !== null))
        watched.wrong.push('a ticket at a table where nobody sits')
    }),
    firestore.doc(publicDisplayPath(venueId)).onSnapshot((each) => {
      if (!each.exists) return
      const display = PublicDisplay.parse(withMillis(each.data()))
      watched.shown.push(display)
      const called = display.tables.flatMap(({ number }) => number ?? [])
      note('a number at two places of the display', [...called, ...display.waiting])
      if (display.waitingCount !== display.waiting.length) watched.wrong.push('the display counts wrongly')
    }),
  ]
  return Object.assign(watched, { stop: () => stops.forEach((stop) => stop()) })

  /** Whatever is listed must be there once. */
  function note(what: string, list: unknown[]): void {
    if (new Set(list).size !== list.length) watched.wrong.push(`${what}: ${list.join(', ')}`)
  }
}
