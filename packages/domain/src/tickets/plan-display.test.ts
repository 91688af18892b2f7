import { expect } from 'chai'
import { planDisplay, sayNext, type DisplayFacts } from './plan-display.ts'
import { PublicDisplay } from './public-display.ts'
import { TestDesk, testTicket } from './testing/test-desk.ts'
import type { KeyedTicket } from './ticket-steps.ts'
import { Venue } from './venue.ts'

const now = Date.parse('2026-11-26T10:00Z')
const venue = Venue.parse({
  name: 'Town Hall',
  state: 'OPEN',
  tableCount: 3,
  createdAt: 0,
  emailEndings: ['a.example'],
})

function display(desk: TestDesk, changes: Partial<DisplayFacts> = {}): PublicDisplay {
  const tickets: KeyedTicket[] = [...desk.tickets].map(([ticketId, ticket]) => ({ ticketId, ticket }))
  const claimed = tickets.filter(({ ticket }) => ticket.status === 'claimed')
  const queue = tickets.flatMap(({ ticket }) => (ticket.status === 'waiting' ? (ticket.number ?? []) : []))
  const { tables } = desk
  const read = { venue, tables, claimed, waiting: queue, waitingCount: queue.length, waitedMs: [], now }
  const planned = planDisplay({ ...read, ...changes })
  expect(PublicDisplay.parse(planned)).to.deep.equal(planned)
  return planned
}

function busyDesk(): TestDesk {
  const desk = new TestDesk([0, 1, 2, 3].map((n) => testTicket(n)))
  desk.now = now - 60_000
  desk.does('ada', 'pick', { table: 0 })
  desk.does('bo', 'pick', { table: 2 })
  desk.does('ada', 'next')
  desk.now += 1_000
  desk.does('bo', 'next')
  return desk
}

describe('the public display', () => {
  it('shows every table from 0 on, who is called where, and who waits', () => {
    const shown = display(busyDesk())
    expect(shown.tables).to.deep.equal([
      { table: 0, isStaffed: true, number: 0, calledAt: now - 60_000, calls: 1 },
      { table: 1, isStaffed: false, number: null, calledAt: null, calls: 0 },
      { table: 2, isStaffed: true, number: 1, calledAt: now - 59_000, calls: 1 },
    ])
    expect(shown).to.deep.include({
      newest: { number: 1, table: 2, calledAt: now - 59_000, calls: 1 },
      waiting: [2, 3],
      waitingCount: 2,
    })
  })

  it('takes a recall for the newest call, and nothing when nobody is called', () => {
    const desk = busyDesk()
    desk.now = now
    desk.does('ada', 'recall', { ticketId: 't0' })
    expect(display(desk).newest).to.deep.equal({ number: 0, table: 0, calledAt: now, calls: 2 })
    desk.does('ada', 'complete', { ticketId: 't0' })
    desk.does('bo', 'complete', { ticketId: 't1' })
    expect(display(desk).newest).to.equal(null)
  })

  it('holds nothing of a person', () => {
    expect(JSON.stringify(display(busyDesk()))).to.not.match(/Visitor|@|ada|ADA|t0/)
  })

  it('keeps a table that is staffed although there are fewer now', () => {
    const tables = display(busyDesk(), { venue: { ...venue, tableCount: 1 } }).tables
    expect(tables.map(({ table }) => table)).to.deep.equal([0, 2])
  })

  it('says when it closes, half an hour before that it is closing, and when it opens', () => {
    const hours = (to: string): DisplayFacts['venue'] => ({
      ...venue,
      openingHours: [{ day: 4, from: '09:00', to }],
    })
    const desk = new TestDesk()
    expect(display(desk, { venue: hours('10:31') })).to.include({
      state: 'OPEN',
      closesAt: now + 31 * 60_000,
    })
    expect(display(desk, { venue: hours('10:30') })).to.include({
      state: 'CLOSING',
      closesAt: now + 30 * 60_000,
    })
    expect(display(desk, { venue: hours('10:00') })).to.include({
      state: 'CLOSED',
      closesAt: null,
      opensAt: now + (7 * 24 - 1) * 3_600_000,
    })
    expect(display(desk, { venue: { ...venue, state: 'CLOSED' } })).to.include({
      state: 'CLOSED',
      opensAt: null,
    })
  })

  it('lists five hundred, counts all, and says how long it takes from five samples on', () => {
    const waiting = Array.from({ length: 600 }, (_, n) => n)
    const shown = display(new TestDesk(), {
      waiting,
      waitingCount: 600,
      waitedMs: [1, 2, 3, 4].map((n) => n * 60_000),
    })
    expect(shown.waiting).to.have.length(500)
    expect(shown).to.include({ waitingCount: 600, minutes: null })
    expect(display(new TestDesk(), { waitedMs: [9, 1, 2, 30, 4].map((n) => n * 60_000) }).minutes).to.equal(4)
  })
})

describe('that somebody is next', () => {
  it('is said once, to who waits and can be texted', () => {
    const first = sayNext(testTicket(0), now)
    expect(first).to.deep.include({ saidNext: true, textDue: { what: 'next', at: now }, revision: 0 })
    expect(first === null ? null : sayNext(first, now)).to.equal(null)
    expect(sayNext(testTicket(0, { isTexted: false }), now)).to.equal(null)
    expect(sayNext(testTicket(0, { status: 'claimed' }), now)).to.equal(null)
  })
})
