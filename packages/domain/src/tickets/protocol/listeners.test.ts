import { expect } from 'chai'
import * as fc from 'fast-check'
import { deskSteps, happen } from '../testing/desk-steps.ts'
import { TestDesk, testTicket } from '../testing/test-desk.ts'
import type { Ticket } from '../ticket.ts'
import { isOpenTicket, finishTicket } from '../ticket-steps.ts'
import type { DeskSnapshot } from './desk-snapshot.ts'
import { displayFrames, displaySnapshotFrames } from './display-frames.ts'
import { staffFrames, staffSnapshotFrames } from './staff-frames.ts'
import { ticketJson } from './ticket-frame.ts'

const start = Date.parse('2019-10-01T04:12:19Z')

function exampleTicket(number: number, changes: Partial<Ticket> = {}): Ticket {
  return testTicket(number, {
    email: 'example@example.com',
    name: 'Example Name',
    createdAt: start,
    ...changes,
  })
}

function snapshot({ tables, tickets }: TestDesk): DeskSnapshot {
  return { tables: new Map(tables), tickets: new Map(tickets) }
}

/** What display and staff are sent for what happens; of tickets only the id. */
function sent(at: TestDesk, happens: () => void): Record<'display' | 'ada' | 'bo' | 'nobody', string[]> {
  const before = snapshot(at)
  happens()
  const after = snapshot(at)
  const to = (uid: string | null): string[] =>
    staffFrames(before, after, { uid }).map((frame) => frame.replace(/\{"id":(\d+).*/, '$1'))
  return { display: displayFrames(before, after), ada: to('ada'), bo: to('bo'), nobody: to(null) }
}

/** Ada at 0 serves ticket 0, Bo sits at 1; tickets 1 and 2 wait. */
function desk(): TestDesk {
  const made = new TestDesk([0, 1, 2].map((n) => exampleTicket(n)))
  made.does('ada', 'pick', { table: 0 })
  made.does('bo', 'pick', { table: 1 })
  made.does('ada', 'accept', { ticketId: 't0' })
  return made
}

describe('the frames of the text protocol', () => {
  it('show a ticket with the documented keys in the documented order', () => {
    const waiting = exampleTicket(0)
    expect(ticketJson(waiting)).to.equal(
      '{"id":0,"email":"example@example.com","name":"Example Name","staff":"{}","start":"2019-10-01T04:12:19Z","end":"1970-01-01T00:00:00Z"}',
    )
    const claimed = { ...waiting, staffUid: 'x', staffName: 'StaffMember' }
    expect(ticketJson(claimed)).to.equal(
      '{"id":0,"email":"example@example.com","name":"Example Name","staff":"StaffMember","start":"2019-10-01T04:12:19Z","end":"1970-01-01T00:00:00Z"}',
    )
    expect(ticketJson({ ...claimed, endedAt: start + 1_500 })).to.contain('"end":"2019-10-01T04:12:20Z"')
  })

  it('are, word for word, those of the documented examples', () => {
    const at = new TestDesk()
    const before = snapshot(at)
    at.tickets.set('t0', exampleTicket(0))
    expect(staffFrames(before, snapshot(at), { uid: null })).to.deep.equal([
      'new {"id":0,"email":"example@example.com","name":"Example Name","staff":"{}","start":"2019-10-01T04:12:19Z","end":"1970-01-01T00:00:00Z"}',
    ])
    at.venue = { ...at.venue, tableCount: 6 }
    for (const table of [5, 0, 3]) at.does(`s${table}`, 'pick', { table })
    expect(staffSnapshotFrames(snapshot(at), { uid: null })[0]).to.equal('taken 0 3 5')
    const unclaimed = snapshot(at)
    at.does('s3', 'next')
    expect(staffFrames(unclaimed, snapshot(at), { uid: 's0' })).to.deep.equal([
      'claimed {"id":0,"email":"example@example.com","name":"Example Name","staff":"S3","start":"2019-10-01T04:12:19Z","end":"1970-01-01T00:00:00Z"}',
    ])
  })

  it('pick and unpick go to displays, and `taken` to staff without a table', () => {
    const at = new TestDesk()
    const nobody = ['taken 0']
    expect(sent(at, () => at.does('ada', 'pick', { table: 0 }))).to.deep.equal({
      display: ['pick 0'],
      ada: [],
      bo: nobody,
      nobody,
    })
    expect(sent(at, () => at.does('ada', 'unpick'))).to.deep.equal({
      display: ['unpick 0'],
      ada: ['taken'],
      bo: ['taken'],
      nobody: ['taken'],
    })
  })

  it('an accept goes to everybody but who accepted', () => {
    const at = desk()
    expect(sent(at, () => at.does('bo', 'accept', { ticketId: 't1' }))).to.deep.equal({
      display: ['claimed 1 1'],
      ada: ['claimed 1'],
      bo: [],
      nobody: ['claimed 1'],
    })
  })

  it('an end goes to displays only, by the table', () => {
    const silence = { ada: [], bo: [], nobody: [] }
    for (const [action, frame] of [
      ['complete', 'complete 0'],
      ['cancel', 'cancel 0'],
      ['no-show', 'cancel 0'],
    ] as const) {
      const at = desk()
      at.now += 3_600_000
      expect(sent(at, () => at.does('ada', action, { ticketId: 't0' }))).to.deep.equal({
        display: [frame],
        ...silence,
      })
    }
  })

  it('a ticket that comes back is new again, and its table cleared', () => {
    const back = { ada: ['new 0'], bo: ['new 0'], nobody: ['new 0'] }
    const given = desk()
    expect(sent(given, () => given.does('ada', 'give-back', { ticketId: 't0' }))).to.deep.equal({
      display: ['cancel 0'],
      ...back,
    })
    const silent = desk()
    expect(sent(silent, () => silent.release(0, 'silent'))).to.deep.equal({
      display: ['cancel 0', 'unpick 0'],
      ada: ['taken 1', 'new 0'],
      bo: ['new 0'],
      nobody: ['taken 1', 'new 0'],
    })
  })

  it('a ticket that goes to another table is cleared there and claimed here', () => {
    const at = desk()
    expect(sent(at, () => at.does('ada', 'transfer', { ticketId: 't0', table: 1 }))).to.deep.equal({
      display: ['cancel 0', 'claimed 0 1'],
      ada: ['claimed 0'],
      bo: ['success claimed 0'],
      nobody: ['claimed 0'],
    })
  })

  it('a recall is shown once more, and told to no staff', () => {
    const at = desk()
    expect(sent(at, () => at.does('ada', 'recall', { ticketId: 't0' }))).to.deep.equal({
      display: ['claimed 0 0'],
      ada: [],
      bo: [],
      nobody: [],
    })
  })

  it('a ticket that is withdrawn needs no staff any more', () => {
    for (const isGone of [true, false]) {
      const at = desk()
      const gone = sent(at, () => {
        if (isGone) at.tickets.delete('t1')
        else at.tickets.set('t1', finishTicket(exampleTicket(1), 'cancelled', 'visitor', at.now))
      })
      expect(gone).to.deep.equal({
        display: [],
        ada: ['claimed 1'],
        bo: ['claimed 1'],
        nobody: ['claimed 1'],
      })
    }
  })

  it('give who connects how things stand', () => {
    const at = desk()
    expect(displaySnapshotFrames(snapshot(at))).to.deep.equal(['pick 0', 'pick 1', 'claimed 0 0'])
    const verbs = (uid: string | null): string[] =>
      staffSnapshotFrames(snapshot(at), { uid }).map((frame) => frame.replace(/\{"id":(\d+).*/, '$1'))
    expect(verbs(null)).to.deep.equal(['taken 0 1', 'claimed 0', 'new 1', 'new 2'])
    expect(verbs('bo')).to.deep.equal(['claimed 0', 'new 1', 'new 2'])
    expect(verbs('ada')).to.deep.equal(['new 1', 'new 2'])
    expect(staffSnapshotFrames(snapshot(new TestDesk()), { uid: null })).to.deep.equal(['taken'])
  })
})

/** A display as it is documented: which tables are online, and which ticket is where. */
class Display {
  readonly online = new Set<number>()
  readonly shown = new Map<number, number>()

  take(frames: string[]): void {
    for (const frame of frames) {
      const [verb, first = '', second = ''] = frame.split(' ')
      if (verb === 'pick') this.online.add(Number(first))
      if (verb === 'unpick') this.online.delete(Number(first))
      if (verb === 'claimed') this.shown.set(Number(second), Number(first))
      if (verb === 'cancel' || verb === 'complete') this.shown.delete(Number(first))
    }
  }
}

/** The list of a staff client: `new` puts a ticket on it, `claimed` takes it off. */
function listAfter(list: Set<number>, frames: string[]): Set<number> {
  const next = new Set(list)
  for (const frame of frames) {
    const id = Number(/"id":(\d+)/.exec(frame)?.[1] ?? NaN)
    if (frame.startsWith('new')) next.add(id)
    if (frame.startsWith('claimed')) next.delete(id)
  }
  return next
}

describe('whoever only listens', () => {
  it('knows at any time what is so, also when several things came at once, and without the tickets that ended', () => {
    const sequences = fc.array(fc.tuple(deskSteps, fc.boolean()), { maxLength: 60 })
    fc.assert(
      fc.property(sequences, fc.boolean(), (sequence, hasEnded) => {
        const at = new TestDesk([0, 1, 2, 3, 4, 5].map((n) => exampleTicket(n)))
        const take = (): DeskSnapshot => {
          const tickets = [...at.tickets].filter(([, { status }]) => hasEnded || isOpenTicket(status))
          return { tables: new Map(at.tables), tickets: new Map(tickets) }
        }
        const display = new Display()
        let before = take()
        let list = listAfter(new Set(), staffSnapshotFrames(before, { uid: 'none' }))
        for (const [step, isSeen] of sequence) {
          happen(at, step)
          if (!isSeen) continue
          const after = take()
          display.take(displayFrames(before, after))
          list = listAfter(list, staffFrames(before, after, { uid: 'none' }))
          before = after
          const staffed = [...at.tables].filter(([, { staffUid }]) => staffUid !== null)
          expect([...display.online]).to.have.members(staffed.map(([table]) => table))
          const served = staffed.flatMap(([table, { number }]) => (number === null ? [] : [[table, number]]))
          expect([...display.shown]).to.have.deep.members(served)
          const waiting = [...at.tickets.values()].filter(({ status }) => status === 'waiting')
          expect([...list]).to.have.members(waiting.map(({ number }) => number))
          const fresh = new Display()
          fresh.take(displaySnapshotFrames(after))
          expect([...fresh.shown]).to.have.deep.members(served)
        }
      }),
    )
  })
})
