import { expect } from 'chai'
import { createBrake } from './brake.ts'

describe('a brake', () => {
  it('lets so many through within its span, and again after it', () => {
    const brake = createBrake({ most: 2, withinMs: 1_000 })
    expect([0, 1, 2, 999, 1_000].map((now) => brake.take('one', now))).to.deep.equal([
      true,
      true,
      false,
      false,
      true,
    ])
  })

  it('counts each key for itself', () => {
    const brake = createBrake({ most: 1, withinMs: 1_000 })
    expect(['one', 'other', 'one'].map((key) => brake.take(key, 0))).to.deep.equal([true, true, false])
  })

  it('does not count what was given back', () => {
    const brake = createBrake({ most: 1, withinMs: 1_000 })
    brake.take('one', 0)
    brake.giveBack('one')
    brake.giveBack('one')
    brake.giveBack('nobody')
    expect([1, 2].map((now) => brake.take('one', now))).to.deep.equal([true, false])
  })

  it('forgets the oldest keys, not the newest', () => {
    const brake = createBrake({ most: 1, withinMs: 1_000 })
    for (let key = 0; key <= 10_000; key += 1) brake.take(`${key}`, 0)
    expect(brake.take('10000', 1)).to.equal(false)
    expect(brake.take('0', 1)).to.equal(true)
  })
})
