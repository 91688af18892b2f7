import type { DocumentReference, Firestore, QuerySnapshot } from 'firebase-admin/firestore'
import { tablesPath, ticketsPath } from '@relaydesk/domain/documents/paths.ts'
import type { DeskSnapshot } from '@relaydesk/domain/tickets/protocol/desk-snapshot.ts'
import { isSettled } from '@relaydesk/domain/tickets/protocol/is-settled.ts'
import type { Table, Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { readTable, readTicket } from './ticket-documents.ts'

/** What is told of a venue's tables and tickets, one snapshot after the other. */
export interface DeskListener {
  onSnapshot(snapshot: DeskSnapshot): void
  /** Nothing more comes: listen anew. */
  onError(error: unknown): void
}

/** So long tables and tickets that contradict each other are waited for, ms. One of them may be damaged. */
const patienceMs = 1_000
/** Tickets that ended are remembered until their tables have told so, too. */
const mostEnded = 100

/** Listens to the tables and the open tickets of a venue until the function that it gives is called. */
export function watchDesk(database: Firestore, venueId: string, listener: DeskListener): () => void {
  let tables: ReadonlyMap<number, Table> | null = null
  let open: Map<string, Ticket> | null = null
  let ended = new Map<string, Ticket>()
  let turns = Promise.resolve()
  let late: NodeJS.Timeout | undefined
  let isOver = false

  const fail = (error: unknown): void => {
    if (isOver) return
    stop()
    listener.onError(error)
  }

  const stops = [
    database
      .collection(tablesPath(venueId))
      .onSnapshot((snapshot) => inTurn(() => takeTables(snapshot)), fail),
    database
      .collection(ticketsPath(venueId))
      .where('status', 'in', ['waiting', 'claimed'])
      .onSnapshot((snapshot) => inTurn(() => takeTickets(snapshot)), fail),
  ]
  return stop

  function stop(): void {
    isOver = true
    clearTimeout(late)
    for (const end of stops) end()
  }

  /** One after the other, in the order in which they came: to look a ticket up takes a while. */
  function inTurn(take: () => void | Promise<void>): void {
    turns = turns
      .then(async () => {
        if (!isOver) await take()
      })
      .catch(fail)
  }

  function takeTables({ docs }: QuerySnapshot): void {
    tables = new Map(docs.flatMap((each) => pairOf(Number(each.id), readTable(each.data()))))
    tell(isSettled)
  }

  async function takeTickets(snapshot: QuerySnapshot): Promise<void> {
    const gone = snapshot.docChanges().filter(({ type }) => type === 'removed')
    const found = await readTickets(gone.map(({ doc }) => doc.ref))
    ended = new Map([...ended, ...found].slice(-mostEnded))
    open = new Map(snapshot.docs.flatMap((each) => pairOf(each.id, readTicket(each.data()))))
    tell(isSettled)
  }

  async function readTickets(refs: DocumentReference[]): Promise<[string, Ticket][]> {
    if (refs.length === 0) return []
    const snapshots = await database.getAll(...refs)
    return snapshots.flatMap((each) => pairOf(each.id, readTicket(each.data())))
  }

  function tell(isReady: (snapshot: DeskSnapshot) => boolean): void {
    if (isOver || tables === null || open === null) return
    const snapshot = { tables, tickets: new Map([...ended, ...open]) }
    if (!isReady(snapshot)) {
      late ??= setTimeout(() => inTurn(() => tell(() => true)), patienceMs)
      return
    }
    clearTimeout(late)
    late = undefined
    listener.onSnapshot(snapshot)
  }
}

function pairOf<Key, Value>(key: Key, value: Value | null): [Key, Value][] {
  return value === null ? [] : [[key, value]]
}
