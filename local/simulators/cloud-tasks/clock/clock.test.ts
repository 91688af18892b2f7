import { expect } from 'chai'
import { fake, useFakeTimers } from 'sinon'
import type { SinonFakeTimers } from 'sinon'
import { systemClock } from './clock.ts'

describe('the system clock', () => {
  let timers: SinonFakeTimers

  beforeEach(() => {
    timers = useFakeTimers()
  })
  afterEach(() => timers.restore())

  const monthMs = 30 * 24 * 3_600_000

  it('waits longer than one timer can hold', () => {
    const run = fake()
    systemClock.schedule(monthMs, run)
    timers.tick(monthMs - 1)
    expect(run.callCount).to.equal(0)
    timers.tick(1)
    expect(run.callCount).to.equal(1)
  })

  it('can be told not to, at any time', () => {
    const run = fake()
    const cancel = systemClock.schedule(monthMs, run)
    timers.tick(monthMs - 1)
    cancel()
    timers.tick(monthMs)
    expect(run.callCount).to.equal(0)
  })
})
