import { expect } from 'chai'
import type { SendOutcome } from '../delivery/send-outcome.ts'
import { planPutOff, type Limited } from './plan-put-off.ts'

const now = 1_000_000

function refusedBy(code: string): SendOutcome {
  return { kind: 'not-sent', error: { code, class: 'retry', text: 'Not sent.' } }
}

function waitsOf(code: string, random: number, count: number): number[] {
  let limited: Limited | undefined
  return Array.from({ length: count }, () => {
    const plan = planPutOff(refusedBy(code), limited, { now, random, pairIntervalMs: 6_000 })
    if (plan.do !== 'put-off') throw new Error(plan.do)
    limited = plan.limited
    return plan.sendAt - now
  })
}

describe('a message that a rate limit refused', function () {
  it('waits 4^X seconds when it was the pair’s limit, but never so long that it is taken for forgotten', function () {
    expect(waitsOf('131056', 0.5, 7)).to.deep.equal([1_000, 4_000, 16_000, 64_000, 256_000, 256_000, 256_000])
    for (const code of ['131056', '130429', '80007', '4', 'HTTP_429'])
      expect(Math.max(...waitsOf(code, 1, 20))).to.be.below(10 * 60_000)
  })

  it('comes back at another time than those refused with it', function () {
    expect(waitsOf('130429', 0, 1)).to.deep.equal([750])
    expect(waitsOf('130429', 1, 1)).to.deep.equal([1_250])
  })

  it('is given up only after hours', function () {
    const context = { random: 0, pairIntervalMs: 6_000 }
    const limited = { times: 90, since: now }
    const hours = (count: number) =>
      planPutOff(refusedBy('131056'), limited, { ...context, now: now + count * 3_600_000 })
    expect(hours(5.9).do).to.equal('put-off')
    expect(hours(6.1).do).to.equal('give-up')
  })

  it('is not meant by any other outcome', function () {
    const outcomes: SendOutcome[] = [
      refusedBy('ECONNREFUSED'),
      { kind: 'accepted', providerMessageId: 'wamid.A' },
      { kind: 'unknown', error: { code: '131056', class: 'unclear', text: '' } },
    ]
    for (const outcome of outcomes)
      expect(planPutOff(outcome, undefined, { now, random: 0, pairIntervalMs: 1 }).do).to.equal('nothing')
  })
})
