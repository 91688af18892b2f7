import { expect } from 'chai'
import type { Delivery, DeliveryState } from '../delivery/delivery.ts'
import { endOfDeadLetter } from './end-of-dead-letter.ts'

const error = { code: '1', class: 'unclear' as const, text: 'Something.' }

function state(status: DeliveryState['status'], more: Partial<Delivery> = {}): DeliveryState {
  return { status, delivery: { attempt: 1, ...more } }
}

describe('the end of a dead letter', function () {
  const reported = state('UNKNOWN', { error, reportedAt: 5 })

  it('comes when the message proves to have got through', function () {
    for (const status of ['SENT', 'DELIVERED', 'READ'] as const) {
      expect(endOfDeadLetter(reported, state(status), 9)).to.deep.equal({
        how: 'arrived-after-all',
        by: 'system',
        at: 9,
      })
    }
    const failed = state('FAILED', { error })
    expect(endOfDeadLetter(failed, state('FAILED', { error, deliveredAt: 8 }), 9)).to.include({
      how: 'arrived-after-all',
    })
  })

  it('comes when the message waits for its next try', function () {
    expect(endOfDeadLetter(reported, state('HELD', { error }), 9)).to.include({ how: 'tried-again' })
  })

  it('does not come while the message needs somebody, or where there was no letter', function () {
    expect(endOfDeadLetter(reported, state('FAILED', { error }), 9)).to.equal(null)
    expect(endOfDeadLetter(state('UNKNOWN', { error }), state('SENT'), 9)).to.equal(null)
    expect(endOfDeadLetter(state('SENDING'), state('FAILED', { error }), 9)).to.equal(null)
  })

  it('stays the one that a person gave it', function () {
    const settled = { how: 'told-in-person', by: 'agent-1', at: 6 } as const
    expect(endOfDeadLetter(state('UNKNOWN', { reportedAt: 5, settled }), state('SENT'), 9)).to.equal(null)
  })
})
