import { expect } from 'chai'
import { nextTryOf, parkedForMs } from './plan-parked-update.ts'

const parkedAt = 1_000_000

describe('an update that waits for its message', function () {
  it('is tried ever less often, and at least once a day', function () {
    const pauses = [1, 2, 3, 100].map((tries) => (nextTryOf(parkedAt, tries, parkedAt) ?? 0) - parkedAt)
    expect(pauses).to.deep.equal([60_000, 120_000, 240_000, 86_400_000])
  })

  it('is tried a last time after 30 days, and then no more', function () {
    const shortBefore = parkedAt + parkedForMs - 1
    expect(nextTryOf(parkedAt, 40, shortBefore)).to.equal(parkedAt + parkedForMs)
    expect(nextTryOf(parkedAt, 41, parkedAt + parkedForMs)).to.equal(null)
  })
})
