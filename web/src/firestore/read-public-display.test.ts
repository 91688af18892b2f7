import { expect } from 'chai'
import { Timestamp } from 'firebase/firestore'
import { buildDisplay } from './build-display.test-data.ts'
import { readPublicDisplay } from './read-public-display.ts'

describe('the public display as it is read', () => {
  it('takes a whole display as it is, with ticket 0 at table 0', () => {
    expect(readPublicDisplay(buildDisplay())).to.deep.equal(buildDisplay())
  })

  it('gives times as epoch ms', () => {
    const display = readPublicDisplay({
      ...buildDisplay(),
      closesAt: Timestamp.fromMillis(5_000),
      resetAt: Timestamp.fromMillis(6_000),
      newest: { number: 7, table: 3, calledAt: Timestamp.fromMillis(7_000), calls: 2 },
    })
    expect([display.closesAt, display.resetAt]).to.deep.equal([5_000, 6_000])
    expect(display.newest).to.deep.equal({ number: 7, table: 3, calledAt: 7_000, calls: 2 })
  })

  it('makes nothing of what it does not understand, and never throws', () => {
    const display = readPublicDisplay({
      state: 'AJAR',
      tables: [null, 'one', { isStaffed: true }, { table: 4 }],
      newest: { number: 'x', table: 1 },
      waiting: ['a', 4],
      timeZone: 'Mars/Olympus',
      minutes: '9',
    })
    expect(display).to.deep.include({ state: 'OPEN', newest: null, waiting: [4], minutes: null })
    expect(display.tables).to.deep.equal([
      { table: 4, isStaffed: false, number: null, calledAt: null, calls: 0 },
    ])
  })
})
