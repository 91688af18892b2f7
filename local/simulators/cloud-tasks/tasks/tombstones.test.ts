import { expect } from 'chai'
import { ManualClock } from '../clock/manual-clock.ts'
import { Tombstones } from './tombstones.ts'

describe('names that existed recently', () => {
  it('stay taken for their time, counted anew each time they are buried', async () => {
    const clock = new ManualClock()
    const tombstones = new Tombstones(clock, 1000)
    tombstones.add('a')
    await clock.advance(600)
    tombstones.add('b')
    tombstones.add('a')
    await clock.advance(999)
    expect([tombstones.has('a'), tombstones.has('b')]).to.deep.equal([true, true])
    await clock.advance(1)
    expect([tombstones.has('a'), tombstones.has('b')]).to.deep.equal([false, false])
  })
})
