import { expect } from 'chai'
import * as fc from 'fast-check'
import { takeNumberTurn } from './number-pace.ts'

function turnsOf(times: number[], perSecond: number): number[] {
  let fullAt: number | undefined
  return times.map((now) => {
    const turn = takeNumberTurn(fullAt, now, perSecond)
    fullAt = turn.fullAt
    return turn.at
  })
}

function mostInOneSecond(turns: number[]): number {
  return Math.max(0, ...turns.map((from) => turns.filter((at) => at >= from && at < from + 1_000).length))
}

const gaps = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 })), { maxLength: 300 })

describe('the pace of one number', function () {
  it('puts no more into any second than WhatsApp allows', function () {
    fc.assert(
      fc.property(gaps, fc.integer({ min: 2, max: 200 }), (pauses, perSecond) => {
        let now = 1_000_000
        const times = pauses.map((pause) => (now += pause))
        expect(mostInOneSecond(turnsOf(times, perSecond))).to.be.at.most(perSecond)
      }),
      { numRuns: 200 },
    )
  })

  it('lets a few go at once and hundreds follow evenly', function () {
    const turns = turnsOf(
      Array.from({ length: 320 }, () => 0),
      80,
    )
    expect(turns.filter((at) => at === 0)).to.have.length(20)
    expect(turns.at(-1)).to.be.closeTo(5_000, 1)
  })

  it('works for a number that may send less than one a second', function () {
    expect(turnsOf([0, 0, 0], 0.5)).to.deep.equal([0, 4_000, 8_000])
  })
})
