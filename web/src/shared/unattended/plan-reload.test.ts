import { expect } from 'chai'
import { planReload, type ReloadFacts } from './plan-reload.ts'

const hourMs = 3_600_000
const quiet: ReloadFacts = {
  now: 100 * hourMs,
  loadedAt: 0,
  lastMovedAt: 99 * hourMs,
  hour: 11,
  isOutdated: false,
  isSafe: true,
}

describe('when an unattended page loads itself anew', () => {
  it('does so for a new version, as soon as nothing moves', () => {
    expect(planReload(quiet)).to.equal(false)
    expect(planReload({ ...quiet, isOutdated: true })).to.equal(true)
    expect(planReload({ ...quiet, isOutdated: true, lastMovedAt: quiet.now - 60_000 })).to.equal(false)
  })

  it('does so once a night', () => {
    expect(planReload({ ...quiet, hour: 3 })).to.equal(true)
    expect(planReload({ ...quiet, hour: 4, loadedAt: quiet.now - hourMs })).to.equal(false)
  })

  it('never does so without a line, or under somebody’s finger', () => {
    expect(planReload({ ...quiet, isOutdated: true, hour: 3, isSafe: false })).to.equal(false)
  })
})
