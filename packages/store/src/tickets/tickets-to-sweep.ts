import { FieldPath, Timestamp, type Firestore, type QueryDocumentSnapshot } from 'firebase-admin/firestore'
import { parseTablePath, parseTicketPath, type TicketKey } from '@relaydesk/domain/documents/paths.ts'
import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { readTable, readTicket } from './ticket-documents.ts'

/** What nobody else settles. Times are epoch ms. */
export interface TicketsToSweep {
  /** Tickets that were placed before `time`, and still wait for a decision; at most a hundred. */
  undecided(time: number): Promise<TicketKey[]>
  /** Tickets that owe their visitor a text since before `time`; at most a hundred. */
  owing(time: number): Promise<{ key: TicketKey; ticket: Ticket }[]>
  /** Everybody who sits at a table since before `time`. */
  seated(time: number): Promise<{ venueId: string; uid: string }[]>
  /** All venues whose state is OPEN: whether they are depends on the hour. */
  openVenues(): Promise<string[]>
}

const atOnce = 100
const page = 300

export function createTicketsToSweep(database: Firestore): TicketsToSweep {
  return {
    async undecided(time) {
      const placed = database.collectionGroup('tickets').where('status', '==', 'placed')
      const { docs } = await placed.limit(atOnce).get()
      const overdue = docs.filter(({ createTime }) => createTime.toMillis() < time)
      return overdue.flatMap(({ ref }) => parseTicketPath(ref.path) ?? [])
    },

    async owing(time) {
      const due = database.collectionGroup('tickets').where('textDue.at', '<', Timestamp.fromMillis(time))
      const { docs } = await due.limit(atOnce).get()
      return docs.flatMap((snapshot) => {
        const key = parseTicketPath(snapshot.ref.path)
        const ticket = readTicket(snapshot.data())
        return key === null || ticket === null ? [] : [{ key, ticket }]
      })
    },

    async seated(time) {
      const query = database
        .collectionGroup('tables')
        .where('pickedAt', '<', Timestamp.fromMillis(time))
        .orderBy('pickedAt')
        .orderBy(FieldPath.documentId())
        .limit(page)
      const seated: { venueId: string; uid: string }[] = []
      for (let last: QueryDocumentSnapshot | undefined; ;) {
        const { docs } = await (last === undefined ? query : query.startAfter(last)).get()
        for (const snapshot of docs) {
          const key = parseTablePath(snapshot.ref.path)
          const uid = readTable(snapshot.data())?.staffUid ?? null
          if (key !== null && uid !== null) seated.push({ venueId: key.venueId, uid })
        }
        last = docs.at(-1)
        if (docs.length < page) return seated
      }
    },

    async openVenues() {
      const { docs } = await database.collection('venues').where('state', '==', 'OPEN').select().get()
      return docs.map(({ id }) => id)
    },
  }
}
