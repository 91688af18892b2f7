import { expect } from 'chai'
import type { ErrorClass } from './delivery-error.ts'
import { planOutcome } from './plan-outcome.ts'

const now = 1_000_000

function error(kind: ErrorClass) {
  return { code: '1', class: kind, text: 'Something.' }
}

describe('what becomes of a message after the provider was called', function () {
  it('is done when the provider took it', function () {
    const plan = planOutcome({ kind: 'accepted', providerMessageId: 'wamid.1' }, now, false)
    expect(plan).to.deep.equal({
      event: { kind: 'accepted', at: now, providerMessageId: 'wamid.1' },
      answer: 'done',
    })
  })

  it('is never tried again by the queue when nobody knows, not even on the last attempt', function () {
    for (const isLast of [false, true]) {
      const plan = planOutcome({ kind: 'unknown', error: error('unclear') }, now, isLast)
      expect(plan).to.deep.include({ answer: 'done' }).and.not.have.property('deadLetter')
      expect(plan.event.kind).to.equal('unclear')
    }
  })

  it('is tried again when it was certainly not sent, and slows the queue only when that is what it takes', function () {
    expect(planOutcome({ kind: 'not-sent', error: error('retry') }, now, false).answer).to.equal('again')
    expect(planOutcome({ kind: 'not-sent', error: error('slow-down') }, now, false).answer).to.equal(
      'slow-down',
    )
  })

  it('fails for good, with a dead letter, when refused and on the last attempt', function () {
    const refused = planOutcome({ kind: 'rejected', error: error('recipient') }, now, false)
    const exhausted = planOutcome({ kind: 'not-sent', error: error('slow-down') }, now, true)
    for (const plan of [refused, exhausted]) {
      expect(plan.event.kind).to.equal('refused')
      expect(plan.answer).to.equal('done')
      expect(plan.deadLetter).to.have.property('code', '1')
    }
  })
})
