import { expect } from 'chai'
import * as fc from 'fast-check'
import {
  planNumbering,
  type NumberingCandidate,
  type NumberingFacts,
  type NumberingPlan,
} from './plan-numbering.ts'
import { testTicket } from './testing/test-desk.ts'
import type { Ticket, Visitor } from './ticket.ts'
import { Venue } from './venue.ts'

const now = Date.parse('2026-11-26T10:00Z')
const venue = Venue.parse({ name: 'Town Hall', state: 'OPEN', createdAt: 0, sender: '+447700900177' })

function candidate(ticketId: string, email: string, changes: Partial<Ticket> = {}): NumberingCandidate {
  const placed = {
    number: null,
    status: 'placed',
    email,
    name: 'Ana',
    isTexted: false,
    createdAt: now,
  } as const
  return { ticketId, ticket: testTicket(0, { ...placed, ...changes }) }
}

function plan(candidates: NumberingCandidate[], changes: Partial<NumberingFacts> = {}): NumberingPlan {
  const read = { visitors: new Map<string, Visitor>(), openTickets: [], waitingCount: 3 }
  return planNumbering({ venueId: 'hall', venue, nextNumber: 7, candidates, now, ...read, ...changes })
}

function outcome({ decisions }: NumberingPlan): (number | string)[] {
  return decisions.map((each) => (each.status === 'waiting' ? each.number : each.refusal))
}

function known(changes: Partial<Visitor> = {}): Map<string, Visitor> {
  const visitor = {
    venueId: 'hall',
    email: 'ana@a.example',
    name: 'Ana Prata',
    openTicket: null,
    updatedAt: 0,
  }
  return new Map([['hall;ana@a.example', { ...visitor, ...changes }]])
}

describe('numbering tickets', () => {
  it('gives consecutive numbers, one a visitor, and none to what is refused', () => {
    const emails = fc.constantFrom('a@a.example', 'b@a.example', 'c@a.example', 'none', 'd@a.example')
    fc.assert(
      fc.property(fc.array(emails, { maxLength: 20 }), fc.nat(1_000), (wanted, nextNumber) => {
        const candidates = wanted.map((email, n) => candidate(`t-${n}`, email))
        const planned = plan(candidates, { nextNumber })
        const numbers = outcome(planned).filter((each) => typeof each === 'number')
        expect(numbers).to.deep.equal(numbers.map((_, n) => nextNumber + n))
        expect(planned.nextNumber).to.equal(nextNumber + numbers.length)
        expect(planned.decisions.map(({ ticketId }) => ticketId)).to.deep.equal(
          candidates.map((each) => each.ticketId),
        )
        expect(planned.visitors.size).to.equal(numbers.length)
        expect(new Set(wanted.filter((email) => email !== 'none')).size).to.equal(numbers.length)
      }),
    )
  })

  it('begins at the venue’s first number, which may be 0', () => {
    const one = [candidate('t', 'ana@a.example')]
    expect(outcome(plan(one, { nextNumber: null }))).to.deep.equal([1])
    expect(outcome(plan(one, { nextNumber: null, venue: { ...venue, firstNumber: 0 } }))).to.deep.equal([0])
  })

  it('leaves the counter alone while it gives no number', () => {
    const one = [candidate('t', 'ana@a.example')]
    const closed = { venue: { ...venue, state: 'CLOSED' } as const }
    for (const nextNumber of [null, 0, 7])
      expect(plan(one, { ...closed, nextNumber }).nextNumber).to.equal(nextNumber)
    expect(plan(one, { venue: null, nextNumber: null }).nextNumber).to.equal(null)
  })

  it('writes the address as it is compared, and remembers the visitor', () => {
    const planned = plan([candidate('t', ' Ana@A.example ', { name: ' Ana  Prata ' })])
    expect(planned.decisions[0]?.ticket).to.deep.include({
      status: 'waiting',
      number: 7,
      email: 'ana@a.example',
      name: 'Ana Prata',
      numberedAt: now,
      revision: 1,
    })
    expect([...planned.visitors]).to.deep.equal([
      [
        'hall;ana@a.example',
        known({ openTicket: { ticketId: 't', number: 7 }, updatedAt: now })
          .values()
          .next().value,
      ],
    ])
  })

  it('fills in the name of who is known, and takes a new one over', () => {
    const recognised = candidate('t', 'ana@a.example', { name: '', isKnown: true })
    expect(plan([recognised], { visitors: known() }).decisions[0]?.ticket?.name).to.equal('Ana Prata')
    expect(outcome(plan([recognised]))).to.deep.equal(['not-a-visitor'])
    const renamed = plan([candidate('t', 'ana@a.example', { name: 'Ana P.' })], { visitors: known() })
    expect([...renamed.visitors.values()][0]?.name).to.equal('Ana P.')
  })

  it('refuses who has no address or no name, and a damaged document, and goes on with the others', () => {
    const some = [
      candidate('a', 'ana'),
      candidate('b', 'b@a.example', { name: ' ' }),
      { ticketId: 'c', ticket: null },
      candidate('d', 'd@a.example'),
    ]
    expect(outcome(plan(some))).to.deep.equal(['not-a-visitor', 'not-a-visitor', 'not-a-visitor', 7])
    expect(outcome(plan([candidate('a', 'ana')], { venue: null }))).to.deep.equal(['not-a-visitor'])
  })

  it('shows who waits their ticket again, also after closing, and in the same batch', () => {
    const openTicket = { ticketId: 'old', number: 4 }
    const visitors = known({ openTicket })
    for (const status of ['waiting', 'claimed', 'completed', 'cancelled', 'no-show'] as const) {
      const openTickets = [{ ticketId: 'old', ticket: testTicket(4, { status }) }]
      const isOpen = status === 'waiting' || status === 'claimed'
      const planned = plan([candidate('t', 'ana@a.example')], { visitors, openTickets })
      expect(outcome(planned)).to.deep.equal([isOpen ? 'already-waiting' : 7])
      if (isOpen) expect(planned.decisions[0]?.ticket).to.deep.include({ status: 'refused', openTicket })
      const closed = plan([candidate('t', 'ana@a.example')], {
        visitors,
        openTickets,
        venue: { ...venue, state: 'CLOSED' },
      })
      expect(outcome(closed)).to.deep.equal([isOpen ? 'already-waiting' : 'venue-closed'])
    }
    const twice = plan([candidate('a', 'ana@a.example'), candidate('b', 'ANA@a.example')])
    expect(outcome(twice)).to.deep.equal([7, 'already-waiting'])
    expect(twice.decisions[1]?.ticket?.openTicket).to.deep.equal({ ticketId: 'a', number: 7 })
  })

  it('does not take a ticket for its own rival, nor one that is gone or history', () => {
    const one = [candidate('t', 'ana@a.example')]
    const own = known({ openTicket: { ticketId: 't', number: 7 } })
    expect(outcome(plan(one, { visitors: own }))).to.deep.equal([7])
    const visitors = known({ openTicket: { ticketId: 'old', number: 4 } })
    expect(outcome(plan(one, { visitors }))).to.deep.equal([7])
    const openTickets = [{ ticketId: 'old', ticket: testTicket(4) }]
    const afterReset = { ...venue, resetAt: 2_000 }
    expect(outcome(plan(one, { visitors, openTickets, venue: afterReset }))).to.deep.equal([7])
  })

  it('takes tickets until the venue closes, by when they were taken', () => {
    const openingHours = [{ day: 4, from: '09:00', to: '10:00' }]
    const tickets = [
      candidate('a', 'a@a.example', { createdAt: Date.parse('2026-11-26T08:59:59.999Z') }),
      candidate('b', 'b@a.example', { createdAt: Date.parse('2026-11-26T09:59:59.999Z') }),
      candidate('c', 'c@a.example', { createdAt: now }),
    ]
    const expected = ['venue-closed', 7, 'venue-closed']
    expect(outcome(plan(tickets, { venue: { ...venue, openingHours } }))).to.deep.equal(expected)
    expect(outcome(plan(tickets, { venue: null }))).to.deep.equal(Array(3).fill('venue-closed'))
  })

  it('owes the first in the queue another text than those behind, and nobody two', () => {
    const phone = '+44 7700 900482'
    const two = [candidate('a', 'a@a.example', { phone }), candidate('b', 'b@a.example', { phone })]
    const [first, second] = plan(two, { waitingCount: 0 }).decisions
    expect(first).to.deep.include({ phone: '+447700900482' })
    expect(first?.ticket).to.deep.include({
      isTexted: true,
      digits: '482',
      textDue: { what: 'next', at: now },
      saidNext: true,
    })
    expect(second?.ticket).to.deep.include({ textDue: { what: 'taken', at: now } })
    expect(second?.ticket).to.not.have.property('saidNext')
  })

  it('keeps no phone in any ticket, and texts nobody without one', () => {
    const number = '+447700900482'
    const tickets = [
      candidate('a', 'ana', { phone: number }),
      candidate('b', 'b@a.example', { phone: number }),
      candidate('c', 'c@a.example', { phone: '12' }),
      candidate('d', 'd@a.example'),
    ]
    const withoutSender = plan(tickets, { venue: { ...venue, sender: '' } })
    for (const { decisions } of [plan(tickets), withoutSender])
      expect(JSON.stringify(decisions.map(({ ticket }) => ticket))).to.not.include('7700900482')
    expect(plan(tickets).decisions.map(({ ticket }) => ticket?.isTexted)).to.deep.equal([
      false,
      true,
      false,
      false,
    ])
    expect(withoutSender.decisions.every(({ ticket }) => ticket?.isTexted === false)).to.equal(true)
  })
})
