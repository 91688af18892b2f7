import { expect } from 'chai'
import type { ErrorClass } from './delivery-error.ts'
import { planOutcome } from './plan-outcome.ts'

const now = 1_000_000
const text = { type: 'text', attempt: 2 }
const template = { type: 'template', attempt: 2 }

function error(kind: ErrorClass) {
  return { code: '1', class: kind, text: 'Something.' }
}

describe('what becomes of a message after the provider was called', function () {
  it('is done when the provider took it', function () {
    const plan = planOutcome({ kind: 'accepted', providerMessageId: 'wamid.1' }, text, now, false)
    expect(plan).to.deep.equal({
      event: { kind: 'accepted', at: now, providerMessageId: 'wamid.1', attempt: 2 },
      answer: 'done',
    })
  })

  it('is never tried again by the queue when nobody knows, not even on the last attempt', function () {
    for (const isLast of [false, true]) {
      const plan = planOutcome({ kind: 'unknown', error: error('unclear') }, text, now, isLast)
      expect(plan).to.deep.include({ answer: 'done' }).and.not.have.property('deadLetter')
      expect(plan.event.kind).to.equal('unclear')
    }
  })

  it('is tried again when it was certainly not sent, and slows the queue only when that is what it takes', function () {
    expect(planOutcome({ kind: 'not-sent', error: error('retry') }, text, now, false).answer).to.equal(
      'again',
    )
    expect(planOutcome({ kind: 'not-sent', error: error('slow-down') }, text, now, false).answer).to.equal(
      'slow-down',
    )
  })

  it('fails for good, with a dead letter, when refused and on the last attempt', function () {
    const refused = planOutcome({ kind: 'rejected', error: error('recipient') }, text, now, false)
    const exhausted = planOutcome({ kind: 'not-sent', error: error('slow-down') }, text, now, true)
    for (const plan of [refused, exhausted]) {
      expect(plan.event.kind).to.equal('refused')
      expect(plan.answer).to.equal('done')
      expect(plan.deadLetter).to.have.property('code', '1')
    }
  })

  it('is held when the window closed before it left, unless it is a template, which needs none', function () {
    const closed = { kind: 'rejected' as const, error: error('needs-template') }
    const held = planOutcome(closed, text, now, true)
    expect(held).to.deep.include({ answer: 'done' }).and.not.have.property('deadLetter')
    expect(held.event.kind).to.equal('held')
    const failed = planOutcome(closed, template, now, false)
    expect(failed.event.kind).to.equal('refused')
    expect(failed).to.have.property('deadLetter')
  })
})
