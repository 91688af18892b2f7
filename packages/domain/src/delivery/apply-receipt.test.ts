import { expect } from 'chai'
import * as fc from 'fast-check'
import { mustWait } from './apply-receipt.ts'
import type { DeliveryState } from './delivery.ts'
import { transition } from './transition.ts'

const error = { code: '131000', class: 'unclear' as const, text: 'Something.' }

describe('a message that the provider took, under its receipts in any order', function () {
  const times = { sent: 21, delivered: 30, read: 40, played: 50 }
  const taken: DeliveryState = {
    status: 'SENT',
    providerMessageId: 'wamid.A',
    delivery: { attempt: 1, provider: 'whatsapp', sendingAt: 10, sentAt: 20 },
  }

  function after(receipts: (keyof typeof times)[]): DeliveryState {
    return receipts.reduce(
      (state, receipt) =>
        transition(state, { kind: 'receipt', at: times[receipt], receipt, attempt: 1 }) ?? state,
      taken,
    )
  }

  it('ends the same, whatever the order and however often each comes', function () {
    const all = ['sent', 'delivered', 'read', 'played'] as const
    const arrivals = fc
      .tuple(fc.subarray([...all]), fc.array(fc.constantFrom(...all)))
      .chain(([some, more]) => {
        const known = more.filter((receipt) => some.includes(receipt))
        const both = [...some, ...known]
        return fc.tuple(fc.constant(some), fc.shuffledSubarray(both, { minLength: both.length }))
      })
    fc.assert(
      fc.property(arrivals, ([inOrder, arrived]) => {
        expect(after(arrived)).to.deep.equal(after(inOrder))
      }),
    )
  })

  it('is read when it was played', function () {
    expect(after(['played'])).to.deep.include({ status: 'READ' })
    expect(after(['played', 'read']).delivery).to.include({ deliveredAt: 40, readAt: 40, playedAt: 50 })
  })
})

describe('a message whose attempt is over', function () {
  const error131026 = { code: '131026', class: 'recipient' as const, text: 'Not sent: cannot be reached.' }
  const failed: DeliveryState = {
    status: 'FAILED',
    providerMessageId: 'wamid.A',
    delivery: { attempt: 1, sentAt: 20, failedAt: 30, error: error131026 },
  }

  it('keeps the proof when it failed and yet arrived, stays FAILED, and is not sent again', function () {
    const proven = transition(failed, { kind: 'receipt', at: 40, receipt: 'delivered', attempt: 1 })
    expect(proven).to.deep.equal({ ...failed, delivery: { ...failed.delivery, deliveredAt: 40 } })
    expect(transition(proven ?? failed, { kind: 'retry-requested', at: 50 })).to.equal(null)
  })

  it('is not failed or sent by a late word about it, once a new attempt was asked for', function () {
    const asked = transition(failed, { kind: 'retry-requested', at: 50 }) ?? failed
    expect(asked.status).to.equal('PENDING')
    expect(transition(asked, { kind: 'receipt', at: 31, receipt: 'failed', error, attempt: 1 })).to.equal(
      null,
    )
    expect(transition(asked, { kind: 'receipt', at: 21, receipt: 'sent', attempt: 1 })).to.equal(null)
    const arrived = transition(asked, { kind: 'receipt', at: 60, receipt: 'delivered', attempt: 1 })
    expect(arrived).to.deep.include({ status: 'DELIVERED' })
  })

  it('waits with the proof while somebody is sending it again', function () {
    const again: DeliveryState = { status: 'SENDING', delivery: { attempt: 2, leaseUntil: 99 } }
    const proof = { kind: 'receipt', at: 60, receipt: 'read', attempt: 1 } as const
    expect(transition(again, proof)).to.equal(null)
    expect(mustWait(again, proof)).to.equal(true)
    expect(mustWait(again, { ...proof, attempt: 2 })).to.equal(false)
    expect(mustWait(again, { ...proof, receipt: 'sent' })).to.equal(false)
  })

  it('takes no word of the attempt before from whoever was sending it', function () {
    const again: DeliveryState = { status: 'SENDING', delivery: { attempt: 2, leaseUntil: 99 } }
    for (const kind of ['refused', 'not-sent', 'unclear', 'held'] as const)
      expect(transition(again, { kind, at: 60, error, attempt: 1 }), kind).to.equal(null)
    expect(
      transition(again, { kind: 'accepted', at: 60, providerMessageId: 'wamid.A', attempt: 1 }),
    ).to.equal(null)
  })
})
