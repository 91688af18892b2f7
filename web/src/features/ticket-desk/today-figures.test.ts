import { expect } from 'chai'
import { buildTicket } from './build-desk.test-data.ts'
import { dayStart, todayFigures } from './today-figures.ts'

describe('the figures of today', () => {
  it('count what became of tickets, and how long people waited', () => {
    const finished = [1, 2, 3, 4, 5, 6].map((minutes) =>
      buildTicket(minutes, { status: 'completed', createdAt: 0, claimedAt: minutes * 60_000 }),
    )
    const { waited, ...counts } = todayFigures([
      ...finished,
      buildTicket(7, { status: 'no-show' }),
      buildTicket(8, { status: 'cancelled', endedBy: 'visitor' }),
      buildTicket(9, { status: 'cancelled', endedBy: 'reset' }),
    ])
    expect(counts).to.deep.equal({ helped: 6, noShow: 1, cancelled: 1 })
    expect(waited.samples).to.equal(6)
    expect(waited.median).to.be.within(3, 4)
  })

  it('begin with the day where the venue is, or with its reset', () => {
    const now = Date.parse('2026-11-26T23:30:00Z')
    const midnight = Date.parse('2026-11-26T23:00:00Z')
    expect(dayStart({ timeZone: 'Europe/Berlin' }, now)).to.equal(midnight)
    expect(dayStart({ timeZone: 'Europe/Berlin', resetAt: midnight + 5 }, now)).to.equal(midnight + 5)
  })
})
