import { expect } from 'chai'
import type { Attendee } from '../attendee.ts'
import { planGuestMessage } from '../plan-guest-message.ts'
import { guest, input, now, withOpen } from '../testing/guest-input.ts'
import { brakeMs, mostAnswers } from './brake.ts'
import type { GuestPlan } from './guest-plan.ts'

const note = 'I am out of the office until Monday.'

/** What is remembered of somebody who got as many answers as there are, the last of them at `now`. */
function talkative(other: Partial<Attendee> = {}): Attendee {
  return guest({ answers: { count: mostAnswers, startedAt: now }, ...other })
}

/** What the same text every so many ms comes to, each with what was remembered after the one before. */
function again(text: string, times: number, everyMs: number, first = guest()): GuestPlan[] {
  const plans: GuestPlan[] = []
  let attendee = first
  for (let n = 0; n < times; n += 1) {
    const plan = planGuestMessage(input(text, { attendee, now: now + n * everyMs }))
    plans.push(plan)
    ;({ attendee } = plan)
  }
  return plans
}

describe('the brake', function () {
  it('stops a talk with another bot, which then says nothing either', function () {
    const answered = again(note, 100, 3_000).filter(({ replies }) => replies.length > 0)
    expect(answered).to.have.length(mostAnswers)
    const [held] = again(note, 1, 0, talkative())
    expect(held).to.deep.include({ replies: [], silence: 'too-many', placed: null, changed: null })
  })

  it('is off for people who ask now and then', function () {
    const plans = again('menu', 60, brakeMs / (mostAnswers - 1))
    expect(plans.filter(({ replies }) => replies.length === 0)).to.deep.equal([])
  })

  it('is off again when they were quiet for a while, and not before', function () {
    const { attendee } = planGuestMessage(input('menu', { attendee: talkative(), now: now + brakeMs - 1 }))
    const later = now + 2 * brakeMs - 1
    expect(planGuestMessage(input('menu', { attendee, now: later - 1 })).silence).to.equal('too-many')
    const after = planGuestMessage(input('menu', { attendee, now: later }))
    expect(after.replies).to.have.length(1)
    expect(after.attendee.answers).to.deep.equal({ count: 1, startedAt: later })
  })

  it('holds no order back, nor a change, nor what is said of them', function () {
    const attendee = talkative()
    expect(planGuestMessage(input('latte', { attendee })).placed?.order.itemTitle).to.equal('Latte')
    expect(planGuestMessage(input('two lattes', { attendee })).replies).to.have.length(1)
    const open = { attendee: talkative({ openOrder: { eventId: 'devconf-berlin', orderId: 'SM0' } }) }
    const cancelled = planGuestMessage(withOpen('cancel', {}, open))
    expect(cancelled.changed?.order.status).to.equal('cancelled')
    expect(cancelled.replies).to.have.length(1)
  })

  it('forgets them all the same, but not that they are held', function () {
    const plan = planGuestMessage(input('forget me', { attendee: talkative() }))
    expect(plan).to.deep.include({ forgets: true, replies: [] })
    expect(planGuestMessage(input('menu', { attendee: plan.attendee })).silence).to.equal('too-many')
  })
})
