import { expect } from 'chai'
import { nothingAnnounced, planCounts } from './plan-counts.ts'

describe('the announcement of the board', () => {
  it('counts what is new and what waits, and not what was there at first', () => {
    const first = planCounts(nothingAnnounced, ['a', 'b'], 0)
    expect(first.say).to.equal(null)
    const second = planCounts(first.state, ['a', 'b', 'c', 'd'], 1_000)
    expect(second.say).to.deep.equal({ fresh: 2, waiting: 4 })
    expect(planCounts(second.state, ['b', 'c', 'd'], 20_000).say).to.equal(null)
  })

  it('comes at most every ten seconds, and then counts all that came meanwhile', () => {
    const first = planCounts(planCounts(nothingAnnounced, [], 0).state, ['a'], 1_000)
    const early = planCounts(first.state, ['a', 'b'], 4_000)
    expect(early).to.deep.include({ say: null, in: 7_000 })
    const due = planCounts(early.state, ['a', 'b', 'c'], 11_000)
    expect(due.say).to.deep.equal({ fresh: 2, waiting: 3 })
  })
})
