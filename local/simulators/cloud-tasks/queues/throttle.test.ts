import { expect } from 'chai'
import { Throttle } from './throttle.ts'

describe('slowing down on 429 and 503', () => {
  it('halves the rate once per burst of refusals and gives it back bit by bit', () => {
    const throttle = new Throttle()
    for (const at of [0, 10, 50]) throttle.overloaded(at, 0)
    expect(throttle.factor).to.equal(0.5)
    throttle.overloaded(100, 0)
    expect(throttle.factor).to.equal(0.25)
    for (let success = 0; success < 15; success += 1) throttle.succeeded()
    expect(throttle.factor).to.be.closeTo(1, 1e-9)
    throttle.succeeded()
    expect(throttle.factor).to.equal(1)
  })

  it('never stops a queue for good', () => {
    const throttle = new Throttle()
    for (let at = 0; at < 100_000; at += 100) throttle.overloaded(at, 0)
    expect(throttle.factor).to.equal(1 / 64)
  })

  it('holds everything until the latest Retry-After', () => {
    const throttle = new Throttle()
    throttle.overloaded(1000, 5000)
    throttle.overloaded(2000, 1000)
    expect(throttle.holdUntil).to.equal(6000)
  })
})
