import { expect } from 'chai'
import { TestDesk, testTicket } from './testing/test-desk.ts'
import type { Ticket } from './ticket.ts'

/** Ada at table 0 and Bo at table 1; nobody at table 2. Tickets 0 to 2 wait. */
function desk(...tickets: Ticket[]): TestDesk {
  const made = new TestDesk(tickets.length === 0 ? [0, 1, 2].map((n) => testTicket(n)) : tickets)
  made.does('ada', 'pick', { table: 0 })
  made.does('bo', 'pick', { table: 1 })
  return made
}

describe('a command of the staff', () => {
  it('picks a free table, from 0 on, and says who has it if it is not', () => {
    const at = new TestDesk()
    expect(at.command('ada', { action: 'pick', table: 0 }).answer).to.deep.equal({
      did: true,
      table: 0,
      ticketId: null,
      number: null,
    })
    expect(at.tables.get(0)).to.deep.include({ staffUid: 'ada', staffName: 'ADA', pickedAt: at.now })
    expect(at.command('bo', { action: 'pick', table: 0 }).answer).to.deep.include({
      did: false,
      problem: 'table-not-available',
      by: 'ADA',
    })
    for (const table of [3, 999, undefined])
      expect(
        at.command('bo', { action: 'pick', ...(table === undefined ? {} : { table }) }).answer.problem,
      ).to.equal('table-not-available')
  })

  it('picks the same table again without effect, and another one by moving there', () => {
    const at = desk()
    expect(at.command('ada', { action: 'pick', table: 0 }).changes.tables.size).to.equal(0)
    expect(at.command('ada', { action: 'pick', table: 2 }).answer).to.deep.include({ did: true, table: 2 })
    expect(at.tables.get(0)).to.deep.include({ staffUid: null, releasedFrom: 'ada', releasedWhy: 'left' })
  })

  it('does not move with a ticket in hand, and says first that a table is not available', () => {
    const at = desk()
    at.does('ada', 'next')
    expect(at.does('ada', 'pick', { table: 1 })).to.equal('table-not-available')
    expect(at.does('ada', 'pick', { table: 2 })).to.equal('has-ticket')
    expect(at.tables.get(0)).to.deep.include({ ticketId: 't0', number: 0 })
  })

  it('looks for the token before the table', () => {
    const at = desk()
    const pick = { action: 'pick', table: 1 } as const
    expect(at.command('cy', pick, { hasSession: false }).answer.problem).to.equal('no-session')
    expect(at.command('cy', pick, { who: null }).answer.problem).to.equal('no-session')
  })

  it('accepts ticket 0 at table 0, which its visitor is told', () => {
    const at = desk()
    expect(at.command('ada', { action: 'accept', ticketId: 't0' }).answer).to.deep.equal({
      did: true,
      table: 0,
      ticketId: 't0',
      number: 0,
    })
    expect(at.tickets.get('t0')).to.deep.include({
      status: 'claimed',
      staffUid: 'ada',
      staffName: 'ADA',
      table: 0,
      calls: 1,
      calledAt: at.now,
      claimedAt: at.now,
      textDue: { what: 'called', at: at.now },
      revision: 1,
    })
  })

  it('owes no text to a visitor without a phone', () => {
    const at = desk(testTicket(0, { isTexted: false }))
    at.does('ada', 'next')
    at.does('ada', 'recall', { ticketId: 't0' })
    expect(at.tickets.get('t0')).to.not.have.property('textDue')
  })

  it('looks, for accept: at session, table, ticket, claimed, finished, own ticket', () => {
    const at = desk()
    at.does('bo', 'accept', { ticketId: 't1' })
    const claimed = { action: 'accept', ticketId: 't1' } as const
    expect(at.command('cy', claimed, { hasSession: false }).answer.problem).to.equal('no-session')
    expect(at.command('cy', claimed, { who: null }).answer.problem).to.equal('no-table')
    expect(at.does('cy', 'accept', { ticketId: 't9' })).to.equal('no-table')
    at.does('ada', 'next')
    expect(at.does('ada', 'accept', { ticketId: 't9' })).to.equal('no-such-ticket')
    expect(at.does('ada', 'accept')).to.equal('no-such-ticket')
    expect(at.command('ada', claimed).answer).to.deep.include({ problem: 'claimed-by-another', by: 'BO' })
    at.does('bo', 'complete', { ticketId: 't1' })
    expect(at.does('ada', 'accept', { ticketId: 't1' })).to.equal('finished')
    expect(at.does('ada', 'accept', { ticketId: 't2' })).to.equal('has-ticket')
    expect(at.does('ada', 'next')).to.equal('has-ticket')
  })

  it('accepts the ticket that one serves without calling it again', () => {
    const at = desk()
    at.does('ada', 'accept', { ticketId: 't0' })
    const { answer, changes } = at.command('ada', { action: 'accept', ticketId: 't0' })
    expect(answer).to.deep.include({ did: true, table: 0, ticketId: 't0', number: 0 })
    expect(changes.tickets.size + changes.tables.size).to.equal(0)
  })

  for (const action of ['complete', 'cancel', 'no-show', 'recall', 'give-back', 'transfer'] as const)
    it(`looks, for ${action}: at table, ticket, owner, finished`, () => {
      const at = desk()
      at.does('bo', 'accept', { ticketId: 't1' })
      expect(at.does('cy', action, { ticketId: 't9' })).to.equal('no-table')
      expect(at.command('ada', { action, ticketId: 't1' }, { hasSession: false }).answer).to.deep.equal({
        did: false,
        problem: 'no-table',
        table: null,
        ticketId: null,
        number: null,
      })
      expect(at.does('ada', action, { ticketId: 't9' })).to.equal('no-such-ticket')
      expect(at.does('ada', action, { ticketId: 't0' })).to.equal('not-owner')
      expect(at.does('ada', action, { ticketId: 't1' })).to.equal('not-owner')
      at.does('bo', 'complete', { ticketId: 't1' })
      expect(at.does('ada', action, { ticketId: 't1' })).to.equal('not-owner')
      expect(at.does('bo', action, { ticketId: 't1' })).to.equal('finished')
    })

  it('finishes the own ticket and frees the table for the next one', () => {
    const at = desk()
    at.does('ada', 'next')
    const { answer } = at.command('ada', { action: 'complete', ticketId: 't0' })
    expect(answer).to.deep.equal({ did: true, table: 0, ticketId: null, number: null })
    expect(at.tickets.get('t0')).to.deep.include({
      status: 'completed',
      endedAt: at.now,
      endedBy: 'staff',
      staffUid: 'ada',
      table: 0,
    })
    expect(at.tickets.get('t0')).to.not.have.property('textDue')
    expect(at.command('ada', { action: 'next' }).answer.number).to.equal(1)
  })

  it('says that somebody did not come only so long after the last call', () => {
    const at = desk()
    at.does('ada', 'next')
    at.now += 179_999
    expect(at.does('ada', 'no-show', { ticketId: 't0' })).to.equal('too-early')
    expect(at.does('ada', 'recall', { ticketId: 't0' })).to.equal('did')
    at.now += 1
    expect(at.does('ada', 'no-show', { ticketId: 't0' })).to.equal('too-early')
    at.now += 180_000
    expect(at.does('ada', 'no-show', { ticketId: 't0' })).to.equal('did')
    expect(at.tickets.get('t0')).to.deep.include({ status: 'no-show', endedBy: 'staff' })
    expect(at.tables.get(0)).to.deep.include({ ticketId: null, number: null })
  })

  it('calls again, with a text of its own each time', () => {
    const at = desk()
    at.does('ada', 'next')
    at.now += 5_000
    at.does('ada', 'recall', { ticketId: 't0' })
    const textDue = { what: 'recall', at: at.now }
    expect(at.tickets.get('t0')).to.deep.include({ calls: 2, calledAt: at.now, textDue })
  })

  it('gives a ticket back to its place, with a trace, and calls it anew afterwards', () => {
    const at = desk()
    at.does('ada', 'next')
    at.does('ada', 'give-back', { ticketId: 't0' })
    const back = at.tickets.get('t0')
    expect(back).to.deep.include({ status: 'waiting', number: 0 })
    expect(back?.returned).to.deep.equal([{ table: 0, at: at.now, why: 'given-back', staffName: 'ADA' }])
    expect(back).to.not.have.any.keys('staffUid', 'staffName', 'table', 'claimedAt', 'calledAt', 'textDue')
    expect(at.does('ada', 'cancel', { ticketId: 't0' })).to.equal('not-owner')
    expect(at.command('bo', { action: 'next' }).answer.number).to.equal(0)
    expect(at.tickets.get('t0')).to.deep.include({ calls: 2, table: 1 })
  })

  it('keeps the five newest traces', () => {
    const at = desk()
    for (let n = 0; n < 7; n += 1) {
      at.now += 1
      at.does('ada', 'accept', { ticketId: 't0' })
      at.does('ada', 'give-back', { ticketId: 't0' })
    }
    const times = at.tickets.get('t0')?.returned.map((each) => each.at - 100_000)
    expect(times).to.deep.equal([3, 4, 5, 6, 7])
  })

  it('hands a ticket to another table where somebody sits without one, and to no other', () => {
    const at = desk()
    at.does('ada', 'next')
    for (const table of [0, 2, 7])
      expect(at.does('ada', 'transfer', { ticketId: 't0', table })).to.equal('table-not-available')
    expect(at.does('ada', 'transfer', { ticketId: 't0' })).to.equal('table-not-available')
    at.now += 60_000
    const { answer } = at.command('ada', { action: 'transfer', ticketId: 't0', table: 1 })
    expect(answer).to.deep.equal({ did: true, table: 0, ticketId: null, number: null })
    expect(at.tickets.get('t0')).to.deep.include({
      status: 'claimed',
      staffUid: 'bo',
      table: 1,
      claimedAt: at.now - 60_000,
      calledAt: at.now,
      calls: 2,
      textDue: { what: 'called', at: at.now },
    })
    expect(at.tables.get(1)).to.deep.include({ ticketId: 't0', number: 0 })
    at.does('ada', 'next')
    expect(at.does('ada', 'transfer', { ticketId: 't1', table: 1 })).to.equal('table-not-available')
  })

  it('leaves a table, and the ticket goes back to the queue', () => {
    const at = desk()
    expect(at.does('cy', 'unpick')).to.equal('no-table')
    at.does('ada', 'next')
    expect(at.command('ada', { action: 'unpick' }).answer).to.deep.equal({
      did: true,
      table: null,
      ticketId: null,
      number: null,
    })
    expect(at.tables.get(0)).to.deep.include({ staffUid: null, ticketId: null, number: null })
    expect(at.tickets.get('t0')?.returned[0]).to.deep.include({ table: 0, why: 'left' })
    expect(at.does('ada', 'unpick')).to.equal('no-table')
  })

  it('releases a table of which nothing is heard, once', () => {
    const at = desk()
    at.does('ada', 'next')
    at.release(0, 'silent')
    const { revision } = at.tables.get(0) ?? {}
    expect(at.tables.get(0)).to.deep.include({ releasedFrom: 'ada', releasedWhy: 'silent' })
    expect(at.tickets.get('t0')?.returned[0]).to.deep.include({ why: 'silent' })
    expect(at.does('ada', 'complete', { ticketId: 't0' })).to.equal('no-table')
    at.release(0, 'silent')
    expect(at.tables.get(0)?.revision).to.equal(revision)
  })

  it('knows neither history nor what never became a ticket', () => {
    const refused = testTicket(1, { status: 'refused' })
    const at = desk(testTicket(0), refused, testTicket(2, { number: null, status: 'placed' }))
    at.venue = { ...at.venue, resetAt: 1_001 }
    for (const ticketId of ['t0', 't1', 't2'])
      expect(at.does('ada', 'accept', { ticketId })).to.equal('no-such-ticket')
    expect(at.does('ada', 'next')).to.equal('nobody-waits')
  })
})
