import { expect } from 'chai'
import { createServerClock } from './server-clock.ts'

describe('the server’s clock', () => {
  it('is this device’s own until the server gave a time', () => {
    const clock = createServerClock(() => 5_000)
    expect(clock.isKnown()).to.equal(false)
    expect(clock.now()).to.equal(5_000)
  })

  it('goes on from the server’s time, however wrong this device’s clock is', () => {
    let device = 5_000
    const clock = createServerClock(() => device)
    clock.learn(1_000_000)
    device += 250
    expect(clock.isKnown()).to.equal(true)
    expect(clock.now()).to.equal(1_000_250)
  })
})
