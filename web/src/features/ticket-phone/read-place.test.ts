import { expect } from 'chai'
import { readPlace } from './read-place.ts'

const venue = {
  tables: [
    { table: 0, isStaffed: true, number: 0, calledAt: 1, calls: 2 },
    { table: 1, isStaffed: true, number: null, calledAt: null, calls: 0 },
  ],
  waiting: [3, 5, 6],
  waitingCount: 3,
}

describe('where a number is', () => {
  it('is at a table, also ticket 0 at table 0', () => {
    expect(readPlace(venue, 0)).to.deep.equal({ kind: 'called', table: 0, calls: 2 })
  })

  it('is behind those who wait longer', () => {
    expect(readPlace(venue, 3)).to.deep.equal({ kind: 'waiting', ahead: 0, atLeast: false })
    expect(readPlace(venue, 6)).to.deep.equal({ kind: 'waiting', ahead: 2, atLeast: false })
  })

  it('is nowhere once it was served, or before it was taken', () => {
    expect(readPlace(venue, 4)).to.deep.equal({ kind: 'gone' })
    expect(readPlace(venue, 7)).to.deep.equal({ kind: 'gone' })
    expect(readPlace({ tables: [], waiting: [], waitingCount: 0 }, 0)).to.deep.equal({ kind: 'gone' })
  })

  it('is somewhere behind the beginning of a very long queue', () => {
    expect(readPlace({ ...venue, waitingCount: 900 }, 700)).to.deep.equal({
      kind: 'waiting',
      ahead: 3,
      atLeast: true,
    })
  })
})
