import { expect } from 'chai'
import { testTicket } from './testing/test-desk.ts'
import type { Ticket } from './ticket.ts'
import { countVenueFigures } from './venue-figures.ts'

const minute = 60_000
const nine = Date.parse('2026-11-26T08:00Z')
const none = { median: null, p90: null, samples: 0 }

function served(number: number, waited: number, took: number, changes: Partial<Ticket> = {}): Ticket {
  const createdAt = nine + number * minute
  const claimedAt = createdAt + waited * minute
  const by = { staffUid: 'ada', staffName: 'Ada', table: 0 }
  const times = { createdAt, claimedAt, endedAt: claimedAt + took * minute }
  return testTicket(number, { status: 'completed', ...times, ...by, ...changes })
}

describe('a venue’s figures', () => {
  it('of nothing are zeros, and seven days of the week', () => {
    const figures = countVenueFigures([], 'UTC')
    expect(figures).to.deep.include({ tickets: 0, byStatus: {}, waitMinutes: none, byHour: [], byStaff: [] })
    expect(figures.byWeekday).to.deep.equal(
      [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, n: 0, waitMinutes: none })),
    )
  })

  it('count how long people waited and were served, by table and by staff', () => {
    const bo = { staffUid: 'bo', staffName: 'Bo', table: 3 }
    const back = { table: 0, at: 0, why: 'given-back', staffName: '' } as const
    const figures = countVenueFigures(
      [
        served(0, 4, 10),
        served(1, 6, 20),
        served(2, 8, 5, { ...bo, status: 'no-show' }),
        served(3, 1, 7, { ...bo, staffName: 'Bo B.', returned: [back] }),
        testTicket(4, { createdAt: nine, source: 'protocol' }),
        testTicket(5, { number: null, status: 'refused', createdAt: nine }),
      ],
      'Europe/Berlin',
    )
    expect(figures).to.deep.include({
      tickets: 5,
      byStatus: { completed: 3, 'no-show': 1, waiting: 1, refused: 1 },
      bySource: { kiosk: 4, protocol: 1 },
      noShows: 1,
      returned: 1,
      waitMinutes: { median: 6, p90: 8, samples: 4 },
      serveMinutes: { median: 10, p90: 20, samples: 3 },
    })
    expect(figures.byTable.map(({ table, completed, noShows }) => [table, completed, noShows])).to.deep.equal(
      [
        [0, 2, 0],
        [3, 1, 1],
      ],
    )
    expect(figures.byStaff).to.deep.equal([
      {
        staffUid: 'ada',
        staffName: 'Ada',
        completed: 2,
        noShows: 0,
        serveMinutes: { median: 20, p90: 20, samples: 2 },
      },
      {
        staffUid: 'bo',
        staffName: 'Bo B.',
        completed: 1,
        noShows: 1,
        serveMinutes: { median: 7, p90: 7, samples: 1 },
      },
    ])
    expect(figures.byHour).to.deep.equal([
      { hour: nine, n: 5, waitMinutes: { median: 6, p90: 8, samples: 4 } },
    ])
  })

  it('part hours and days on the venue’s clock, also at odd quarters', () => {
    const late = testTicket(0, { createdAt: Date.parse('2026-11-25T18:20Z') })
    const { byHour, byWeekday } = countVenueFigures([late], 'Asia/Kathmandu')
    // There it is Thursday, 00:05.
    expect(byHour.map(({ hour }) => new Date(hour).toISOString())).to.deep.equal(['2026-11-25T18:15:00.000Z'])
    expect(byWeekday.filter(({ n }) => n > 0).map(({ day }) => day)).to.deep.equal([4])
  })
})
