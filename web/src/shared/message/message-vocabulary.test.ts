import { expect } from 'chai'
import type { MessageProgress } from './message-progress.ts'
import { lookOf, lookOfProgress, stateTime } from './message-vocabulary.ts'

const at = Date.UTC(2026, 10, 20, 10, 54)

function progress(change: Partial<MessageProgress>): MessageProgress {
  return { status: 'SENT', createdAt: at, kept: false, delivery: { attempt: 1 }, ...change }
}

describe('the vocabulary of a message', () => {
  it('draws one more leg for each step towards the reader', () => {
    const done = (['PENDING', 'SENT', 'DELIVERED', 'READ'] as const).map(
      (status) => lookOf(status).track.filter((leg) => leg === 'done').length,
    )
    expect(done).to.deep.equal([1, 3, 4, 5])
  })

  it('hatches the leg that nobody knows about', () => {
    expect(lookOf('UNKNOWN').track).to.deep.equal(['done', 'done', 'maybe', 'open', 'open'])
  })

  it('stops a refusal at the third leg, and a refusal after acceptance at the fourth', () => {
    expect(lookOfProgress(progress({ status: 'FAILED' })).track.indexOf('stop')).to.equal(2)
    const late = progress({ status: 'FAILED', delivery: { attempt: 1, sentAt: at + 1 } })
    expect(lookOfProgress(late).track.indexOf('stop')).to.equal(3)
  })

  it('gives each state the time at which it was reached', () => {
    const delivery = { attempt: 1, sentAt: at + 1, deliveredAt: at + 2, readAt: at + 3, failedAt: at + 4 }
    const times = (['SENT', 'DELIVERED', 'READ', 'FAILED'] as const).map((status) =>
      stateTime(progress({ status, delivery })),
    )
    expect(times).to.deep.equal([at + 1, at + 2, at + 3, at + 4])
  })
})
