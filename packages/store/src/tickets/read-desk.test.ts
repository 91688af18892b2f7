import { expect } from 'chai'
import { Timestamp, type DocumentData, type Firestore } from 'firebase-admin/firestore'
import { tablePath, ticketPath, venuePath } from '@relaydesk/domain/documents/paths.ts'
import { testTicket } from '@relaydesk/domain/tickets/testing/test-desk.ts'
import { withTimestamps } from '../stored-times.ts'
import { readDesk } from './read-desk.ts'

const venueId = 'hall'
const ticket = ticketPath({ venueId, ticketId: 't7' })
const table = tablePath(venueId, 3)

/** Documents that somebody writes again after each time they are read. */
function restlessDatabase(documents: Map<string, DocumentData>): Firestore {
  let writes = 0
  function snapshotOf(path: string) {
    writes += 1
    return {
      id: path.split('/').at(-1),
      exists: documents.has(path),
      ref: { path },
      updateTime: Timestamp.fromMillis(writes),
      data: () => documents.get(path),
    }
  }
  const ownTable = { get: () => Promise.resolve({ docs: [snapshotOf(table)] }) }
  const database = {
    doc: (path: string) => ({ path, get: () => Promise.resolve(snapshotOf(path)) }),
    getAll: (...refs: { path: string }[]) => Promise.resolve(refs.map(({ path }) => snapshotOf(path))),
    collection: () => ({ where: () => ({ limit: () => ownTable }) }),
  }
  // oxlint-disable-next-line no-unsafe-type-assertion -- only what is used
  return database as unknown as Firestore
}

describe('what a command depends on', () => {
  it('must be as it was decided upon, also the own ticket, which is read twice', async () => {
    const claimed = testTicket(7, { status: 'claimed', staffUid: 'ada', staffName: 'Ada', table: 3 })
    const database = restlessDatabase(
      new Map<string, DocumentData>([
        [venuePath(venueId), { name: 'Town Hall', state: 'OPEN', createdAt: 0 }],
        [ticket, withTimestamps(claimed)],
        [table, { staffUid: 'ada', ticketId: 't7', number: 7 }],
      ]),
    )
    const ada = { uid: 'ada', name: 'Ada', hasSession: true }
    const seen = await readDesk(database, venueId, ada, { action: 'complete', ticketId: 't7' }, 1_000)
    if (seen === null || 'answer' in seen) throw new Error('There is a venue, and a command that is new.')
    expect(seen.facts.heldTicket?.ticketId).to.equal('t7')
    const times = [seen.taking, seen.documents.get(ticket), seen.documents.get(table)].map((snapshot) =>
      snapshot?.updateTime?.toMillis(),
    )
    // The taking, the venue and the ticket are read together; then the own table, and the ticket that it holds.
    expect(times).to.deep.equal([1, 3, 4])
  })
})
