import { expect } from 'chai'
import * as fc from 'fast-check'
import { takePairTurn, type Burst } from './pair-pace.ts'

const pace = { burst: 45, intervalMs: 6_000 }

/** The turns of messages that ask at these times (epoch ms, in order). */
function turnsOf(times: number[]): number[] {
  let burst: Burst | undefined
  return times.map((now) => {
    const turn = takePairTurn(burst, now, pace)
    burst = turn.burst
    return turn.at
  })
}

/** WhatsApp's rule in its own words: up to 45 within 6 s, and after N of them nothing for N times 6 s. */
function refusals(turns: number[]): number {
  let began = -Infinity
  let count = 0
  return turns.filter((at) => {
    if (at >= began + count * 6_000) {
      began = at
      count = 1
      return false
    }
    if (at < began + 6_000 && count < 45) {
      count += 1
      return false
    }
    return true
  }).length
}

/** Pauses between messages: mostly none, sometimes a while. */
const pauses = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20_000 })), { maxLength: 200 })

function timesOf(gaps: number[]): number[] {
  let now = 1_000_000
  return gaps.map((gap) => (now += gap))
}

describe('the pace of one number and one driver', function () {
  it('never asks more of WhatsApp than it allows', function () {
    fc.assert(fc.property(pauses, (gaps) => refusals(turnsOf(timesOf(gaps))) === 0))
  })

  it('gives turns in order, and none before it was asked for', function () {
    fc.assert(
      fc.property(pauses, (gaps) => {
        const times = timesOf(gaps)
        const turns = turnsOf(times)
        expect(turns).to.deep.equal(turns.toSorted((one, other) => one - other))
        for (const [index, at] of turns.entries()) expect(at).to.be.at.least(times[index] ?? 0)
      }),
    )
  })

  it('lets 45 go at once, and the next when they are paid for', function () {
    const turns = turnsOf(Array.from({ length: 60 }, () => 0))
    expect(turns.filter((at) => at === 0)).to.have.length(45)
    expect(new Set(turns.slice(45))).to.deep.equal(new Set([270_600]))
  })

  it('does not keep one waiting who writes every ten seconds', function () {
    const times = Array.from({ length: 50 }, (_, n) => n * 10_000)
    expect(turnsOf(times)).to.deep.equal(times)
  })
})
