import { expect } from 'chai'
import { buildTable, buildTicket } from './build-desk.test-data.ts'
import { planDesk, silentRelease } from './plan-desk.ts'

describe('the desk', () => {
  it('has all tables of the venue, also those at which nobody ever sat', () => {
    const { seats, own } = planDesk(3, [buildTable(1)], [], 'me')
    expect(seats.map(({ table, state }) => [table, state])).to.deep.equal([
      [0, 'free'],
      [1, 'staffed'],
      [2, 'free'],
    ])
    expect(own).to.equal(null)
  })

  it('has a table beyond a lowered count as long as somebody sits there', () => {
    const tables = [buildTable(4), buildTable(5, { staffUid: null })]
    expect(planDesk(2, tables, [], 'me').seats.map(({ table }) => table)).to.deep.equal([0, 1, 4])
  })

  it('takes table 0 and ticket 0 for what they are', () => {
    const held = buildTicket(0, { status: 'claimed', staffUid: 'me', table: 0 })
    const table = buildTable(0, { staffUid: 'me', ticketId: held.id, number: 0 })
    const { own } = planDesk(2, [table], [held], 'me')
    expect(own).to.deep.include({ table: 0, state: 'mine', number: 0, ticket: held })
  })

  it('puts who came back in their old place', () => {
    const back = buildTicket(3, { returned: [{ table: 1, at: 9, why: 'silent', staffName: 'Tom' }] })
    const open = [buildTicket(7), buildTicket(5), back, buildTicket(4, { status: 'claimed' })]
    expect(planDesk(1, [], open, 'me').waiting.map(({ number }) => number)).to.deep.equal([3, 5, 7])
  })

  it('knows when the own table was taken away for silence, until something newer happened', () => {
    const silent = buildTable(2, {
      staffUid: null,
      releasedFrom: 'me',
      releasedAt: 5,
      releasedWhy: 'silent',
    })
    const left = buildTable(1, { staffUid: null, releasedFrom: 'me', releasedAt: 8, releasedWhy: 'left' })
    expect(silentRelease([silent], 'me')).to.deep.equal({ table: 2, at: 5 })
    expect(silentRelease([silent], 'other')).to.equal(null)
    expect(silentRelease([silent, left], 'me')).to.equal(null)
  })
})
