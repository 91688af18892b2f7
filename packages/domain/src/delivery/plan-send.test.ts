import { expect } from 'chai'
import type { DeliveryState } from './delivery.ts'
import { planSend } from './plan-send.ts'
import type { MessageStatus } from './status.ts'

const now = 1_000_000
const leaseMs = 30_000

function plan(status: MessageStatus, leaseUntil?: number, providerMessageId?: string) {
  const state: DeliveryState = {
    status,
    delivery: { attempt: 1, ...(leaseUntil === undefined ? {} : { leaseUntil }) },
    ...(providerMessageId === undefined ? {} : { providerMessageId }),
  }
  return planSend(state, now, leaseMs)
}

describe('what a send task does about its message', function () {
  it('claims it, for as long as a lease, only when it is PENDING', function () {
    expect(plan('PENDING')).to.deep.equal({
      do: 'claim',
      event: { kind: 'claimed', at: now, leaseUntil: now + leaseMs, provider: 'whatsapp' },
    })
    const others: MessageStatus[] = [
      'HELD',
      'SENDING',
      'UNKNOWN',
      'SENT',
      'DELIVERED',
      'READ',
      'FAILED',
      'CANCELLED',
    ]
    for (const status of others) expect(plan(status, now + 1, 'wamid.1').do, status).to.not.equal('claim')
  })

  it('comes back later while somebody is in the middle of it', function () {
    expect(plan('SENDING', now + 1)).to.deep.equal({ do: 'wait' })
  })

  it('writes down that nobody knows once the lease is over', function () {
    for (const over of [now, now - 1, undefined]) {
      expect(plan('SENDING', over)).to.have.nested.property('event.kind', 'lease-expired')
    }
  })

  it('finishes the book-keeping of one that was sent', function () {
    for (const status of ['SENT', 'DELIVERED', 'READ'] as const) {
      expect(plan(status, undefined, 'wamid.1')).to.deep.equal({ do: 'finish', providerMessageId: 'wamid.1' })
    }
  })

  it('leaves alone what failed, was cancelled, is held or waits for proof', function () {
    for (const status of ['FAILED', 'CANCELLED', 'HELD', 'UNKNOWN'] as const) {
      expect(plan(status)).to.deep.equal({ do: 'nothing' })
    }
  })
})
