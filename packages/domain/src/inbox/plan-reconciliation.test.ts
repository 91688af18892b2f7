import { expect } from 'chai'
import * as fc from 'fast-check'
import { planReconciliation, type Candidate, type Rival, type UnclearMessage } from './plan-reconciliation.ts'

const ourAddress = '+447700900177'
const at = Date.UTC(2026, 8, 1, 12, 0, 0)
const message: UnclearMessage = { body: 'Your tea is ready.', ourAddress, sendingAt: at }

function listed(given: Partial<Candidate> = {}): Candidate {
  return { sid: 'SM1', body: 'Your tea is ready.', from: ourAddress, createdAt: at, ...given }
}

function rival(given: Partial<Rival> = {}): Rival {
  return { ...message, status: 'UNKNOWN', sendingAt: at - 1, ...given }
}

describe('what became of a message, by what Twilio lists', function () {
  it('is found by its words', function () {
    const other = listed({ sid: 'SM0', body: 'Something else' })
    expect(planReconciliation(message, [other, listed()], [])).to.deep.equal({ do: 'accept', sid: 'SM1' })
  })

  it('is found behind what a trial account puts first, and with other line ends', function () {
    const body = 'Sent from your Twilio trial account - one\r\ntwo'
    expect(planReconciliation({ ...message, body: 'one\ntwo' }, [listed({ body })], [])).to.include({
      do: 'accept',
    })
  })

  it('is found although Twilio wrote its quotes, dashes and spaces in its own way', function () {
    const ours = { ...message, body: 'Obrigado! “Açúcar” – já vem…\u00A0Até já' }
    const body = 'Obrigado! "Açúcar" - já vem... Até já'
    expect(planReconciliation(ours, [listed({ body })], [])).to.include({ do: 'accept' })
    expect(planReconciliation({ ...message, body: '👍' }, [listed({ body: '👍' })], [])).to.include({
      do: 'accept',
    })
    expect(planReconciliation({ ...message, body: '👍' }, [listed()], [])).to.deep.equal({ do: 'send-again' })
  })

  it('is not taken for a longer one that ends with the same words', function () {
    const longer = rival({ body: 'Sorry for the wait. Your tea is ready.', sendingAt: at + 1 })
    const theirs = listed({ body: longer.body ?? '' })
    expect(planReconciliation(message, [theirs], [longer])).to.deep.equal({ do: 'send-again' })
    expect(planReconciliation(longer, [theirs], [rival()])).to.include({ do: 'accept' })
    const both = [theirs, listed({ sid: 'SM2', createdAt: at + 1_000 })]
    expect(planReconciliation(message, both, [longer])).to.deep.equal({ do: 'accept', sid: 'SM2' })
  })

  it('is found although a Messaging Service has not chosen a number yet', function () {
    expect(planReconciliation(message, [listed({ from: null })], [])).to.include({ do: 'accept' })
  })

  it('was not taken when nothing like it is there', function () {
    for (const candidates of [
      [],
      [listed({ body: 'Something else' })],
      [listed({ from: '+447700900999' })],
      [listed({ createdAt: at - 60_000 })],
    ])
      expect(planReconciliation(message, candidates, [])).to.deep.equal({ do: 'send-again' })
  })

  it('is the second of two with the same words when it was handed over second', function () {
    const two = [listed({ sid: 'SM2', createdAt: at + 2_000 }), listed()]
    expect(planReconciliation(message, two, [rival()])).to.deep.equal({ do: 'accept', sid: 'SM2' })
    expect(planReconciliation(message, [listed()], [rival()])).to.deep.equal({ do: 'send-again' })
    expect(planReconciliation(message, [listed()], [rival({ sendingAt: at + 1 })])).to.include({ sid: 'SM1' })
  })

  it('cannot be told while another one with the same words is being sent', function () {
    const sending = rival({ status: 'SENDING', sendingAt: at + 50_000 })
    expect(planReconciliation(message, [listed()], [sending])).to.deep.equal({ do: 'wait' })
    expect(planReconciliation(message, [], [sending])).to.deep.equal({ do: 'send-again' })
  })

  it('cannot be told where Twilio does not keep the words', function () {
    expect(planReconciliation(message, [listed({ body: '' })], [])).to.deep.equal({ do: 'wait' })
  })

  it('of a template can only be told when there is nothing at all', function () {
    const template = { ...message, body: null }
    expect(planReconciliation(template, [listed()], [])).to.deep.equal({ do: 'wait' })
    expect(planReconciliation(template, [], [])).to.deep.equal({ do: 'send-again' })
  })

  it('never gives one id to two messages with the same words, however many were handed over and taken', function () {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 6 }), (handedOver, taken) => {
        const messages = Array.from({ length: handedOver }, (_, n) => ({ ...message, sendingAt: at + n }))
        const candidates = Array.from({ length: taken }, (_, n) =>
          listed({ sid: `SM${n}`, createdAt: at + n }),
        )
        const plans = messages.map((one) =>
          planReconciliation(
            one,
            candidates,
            messages.filter((other) => other !== one).map((other) => ({ ...other, status: 'UNKNOWN' })),
          ),
        )
        const sids = plans.flatMap((plan) => (plan.do === 'accept' ? [plan.sid] : []))
        expect(new Set(sids).size).to.equal(sids.length)
        expect(sids).to.have.length(Math.min(handedOver, taken))
      }),
    )
  })
})
