import { expect } from 'chai'
import { untouched, type DeliveryState } from './delivery.ts'
import { planSweep } from './plan-sweep.ts'

const now = 10_000_000
const patienceMs = 20_000
const longAgo = { dueAt: now - 3_600_000, changedAt: now - 3_600_000 }
const throttled = { code: '131056', class: 'retry' as const, text: 'Not sent: too many messages.' }
const tried: DeliveryState = { status: 'PENDING', delivery: { attempt: 3, error: throttled } }

function sending(leaseUntil: number): DeliveryState {
  return { status: 'SENDING', delivery: { attempt: 1, sendingAt: leaseUntil - 30_000, leaseUntil } }
}

describe('what the sweeper does about a message', function () {
  it('hands one over that nobody has tried although its time has come', function () {
    expect(planSweep(untouched, longAgo, now, patienceMs).do).to.equal('hand-over')
    const justDue = { dueAt: now - 1_000, changedAt: now - 1_000 }
    expect(planSweep(untouched, justDue, now, patienceMs).do).to.equal('wait')
  })

  it('leaves one to the queue that was tried a moment ago: the queue tries it again', function () {
    expect(planSweep(tried, { ...longAgo, changedAt: now - 120_000 }, now, patienceMs).do).to.equal('wait')
  })

  it('hands one over that was tried and then not touched for longer than the queue ever pauses', function () {
    expect(planSweep(tried, longAgo, now, patienceMs).do).to.equal('hand-over')
  })

  it('hands one over at once for which a person asked a new attempt', function () {
    const asked: DeliveryState = { status: 'PENDING', delivery: { attempt: 1 } }
    expect(planSweep(asked, { ...longAgo, changedAt: now - 1 }, now, patienceMs).do).to.equal('hand-over')
  })

  it('never hands one over that somebody claimed: it waits for the lease, and then nobody knows', function () {
    expect(planSweep(sending(now + 1), longAgo, now, patienceMs).do).to.equal('wait')
    expect(planSweep(sending(now - 1), longAgo, now, patienceMs)).to.deep.include({ do: 'record' })
  })

  for (const status of ['UNKNOWN', 'HELD', 'SENT', 'FAILED', 'CANCELLED'] as const) {
    it(`leaves one alone that is ${status}`, function () {
      expect(planSweep({ ...untouched, status }, longAgo, now, patienceMs).do).to.equal('wait')
    })
  }
})
