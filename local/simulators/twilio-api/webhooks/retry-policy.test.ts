import { expect } from 'chai'
import { isRepeated, readRetryPolicy } from './retry-policy.ts'

const NO_CONNECTION = { failure: 'connection' } as const
const NO_ANSWER = { failure: 'read' } as const

describe('How Twilio repeats a webhook', () => {
  it('once, and only without a connection, when its address says nothing', () => {
    const policy = readRetryPolicy('https://desk.example/status')
    expect(isRepeated(policy, 1, 0, NO_CONNECTION)).to.equal(true)
    expect(isRepeated(policy, 2, 0, NO_CONNECTION)).to.equal(false)
    for (const result of [NO_ANSWER, { status: 500 }, { status: 404 }])
      expect(isRepeated(policy, 1, 0, result)).to.equal(false)
  })

  it('up to five times after every failure, when its address says so', () => {
    const policy = readRetryPolicy('https://desk.example/status?id=a#rc=5&rp=all')
    for (const result of [NO_CONNECTION, NO_ANSWER, { status: 503 }, { status: 429 }]) {
      expect(isRepeated(policy, 5, 0, result)).to.equal(true)
      expect(isRepeated(policy, 6, 0, result)).to.equal(false)
    }
    expect(isRepeated(policy, 1, 0, { status: 204 })).to.equal(false)
    expect(isRepeated(policy, 1, 0, { status: 302 })).to.equal(false)
  })

  it('after the failures that are named', () => {
    const policy = readRetryPolicy('https://desk.example/status#rc=2&rp=4xx,rt')
    expect(isRepeated(policy, 1, 0, { status: 404 })).to.equal(true)
    expect(isRepeated(policy, 1, 0, NO_ANSWER)).to.equal(true)
    expect(isRepeated(policy, 1, 0, { status: 500 })).to.equal(false)
    expect(isRepeated(policy, 1, 0, NO_CONNECTION)).to.equal(false)
  })

  it('within 15 seconds, or what it is given', () => {
    const failed = { status: 500 }
    expect(isRepeated(readRetryPolicy('https://a.example#rc=5&rp=5xx'), 1, 15_000, failed)).to.equal(false)
    expect(isRepeated(readRetryPolicy('https://a.example#rc=5&rp=5xx&tt=100'), 1, 100, failed)).to.equal(
      false,
    )
  })

  it('as usual where the address asks for what there is not', () => {
    expect(readRetryPolicy('https://a.example#rc=99&rt=-1&tt=x')).to.deep.equal(
      readRetryPolicy('https://a.example'),
    )
  })
})
