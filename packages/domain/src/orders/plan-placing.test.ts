import { expect } from 'chai'
import * as fc from 'fast-check'
import { Attendee } from './attendee.ts'
import { newEvent } from './new-event.ts'
import { Order } from './order.ts'
import { planPlacing, type Candidate, type PlacingFacts } from './plan-placing.ts'

const now = Date.UTC(2026, 10, 26, 23, 30)
const event = { ...newEvent('A day', 'Europe/Berlin', 0), state: 'OPEN' as const }

function candidate(orderId: string, attendeeId: string | null, itemId = 'espresso'): Candidate {
  const guest = { isTexted: attendeeId !== null }
  const data = { number: null, status: 'placed', itemId, itemTitle: 'X', channel: 'sms', guest, createdAt: 0 }
  return { orderId, order: Order.parse(data), attendeeId }
}

function facts(candidates: Candidate[], changes: Partial<PlacingFacts> = {}): PlacingFacts {
  return {
    eventId: 'day',
    event,
    nextNumber: 0,
    candidates,
    attendees: new Map(),
    openOrders: candidates.map(({ orderId }) => ({ key: { eventId: 'day', orderId }, status: 'placed' })),
    unlimited: [],
    now,
    ...changes,
  }
}

function outcome(plan: ReturnType<typeof planPlacing>): (number | string)[] {
  return plan.decisions.map((decision) => (decision.status === 'queued' ? decision.number : decision.refusal))
}

/** Which of the orders are the first of their guests. */
function firsts(candidates: Candidate[], attendees = new Map<string, Attendee>()): boolean[] {
  const { decisions } = planPlacing(facts(candidates, { attendees }))
  return decisions.map((each) => 'isFirst' in each && each.isFirst)
}

/** How many drinks the guest had, by day. */
function hadDrinks(day: Record<string, number>): Map<string, Attendee> {
  return new Map([['+1', Attendee.parse({ counts: { day } })]])
}

describe('placing orders', () => {
  it('gives consecutive numbers from the next one on, and none to what is refused', () => {
    const ids = fc.integer({ min: 0, max: 5 }).map((n) => (n === 0 ? null : `+4${n}`))
    const items = fc.constantFrom('espresso', 'latte', 'no-such-drink')
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, items), { maxLength: 20 }), fc.nat(1_000), (wanted, nextNumber) => {
        const candidates = wanted.map(([guest, item], n) => candidate(`order-${n}`, guest, item))
        const plan = planPlacing(facts(candidates, { nextNumber }))
        const numbers = outcome(plan).filter((each) => typeof each === 'number')
        expect(numbers).to.deep.equal(numbers.map((_, n) => nextNumber + n))
        expect(plan.nextNumber).to.equal(nextNumber + numbers.length)
        expect(plan.decisions.map(({ orderId }) => orderId)).to.deep.equal(
          candidates.map(({ orderId }) => orderId),
        )
        // One open order a guest, and each of them is one that got a number.
        const queued = new Set(
          plan.decisions.flatMap(({ status, orderId }) => (status === 'queued' ? [orderId] : [])),
        )
        for (const { openOrder } of plan.attendees.values())
          expect(queued.has(openOrder?.orderId ?? '')).to.equal(true)
      }),
    )
  })

  it('refuses a second order of a guest in the same batch', () => {
    expect(outcome(planPlacing(facts([candidate('a', '+1'), candidate('b', '+1')])))).to.deep.equal([
      0,
      'open-order',
    ])
  })

  it('says which order is the first of its guest, wherever it was ordered', () => {
    const two = [candidate('a', '+1', 'beer'), candidate('b', '+1'), candidate('c', null)]
    expect(firsts(two)).to.deep.equal([false, true, false])
    expect(firsts([candidate('a', '+1')], hadDrinks({ '2026-11-25': 1 }))).to.deep.equal([false])
  })

  it('does not take an order for its own rival', () => {
    const attendees = new Map([['+1', Attendee.parse({ openOrder: { eventId: 'day', orderId: 'a' } })]])
    expect(outcome(planPlacing(facts([candidate('a', '+1')], { attendees })))).to.deep.equal([0])
  })

  it('takes a new order of a guest whose last one stands ready, is over, or is gone', () => {
    const key = { eventId: 'day', orderId: 'old' }
    const attendees = new Map([['+1', Attendee.parse({ openOrder: key })]])
    const outcomes = (['queued', 'making', 'placed', 'ready', 'delivered', 'cancelled'] as const).map(
      (status) =>
        outcome(
          planPlacing(facts([candidate('a', '+1')], { attendees, openOrders: [{ key, status }] })),
        ).join(),
    )
    expect(outcomes).to.deep.equal(['open-order', 'open-order', 'open-order', '0', '0', '0'])
    expect(outcome(planPlacing(facts([candidate('a', '+1')], { attendees })))).to.deep.equal([0])
  })

  it('counts by the day at the event', () => {
    // In Berlin it is past midnight.
    const counts = { day: { '2026-11-26': 4 } }
    const attendees = new Map([['+1', Attendee.parse({ counts })]])
    const plan = planPlacing(facts([candidate('a', '+1')], { attendees }))
    expect(outcome(plan)).to.deep.equal([0])
    expect(plan.attendees.get('+1')?.counts).to.deep.equal({ day: { '2026-11-26': 4, '2026-11-27': 1 } })
  })

  it('refuses who had enough on that day, or at the whole event, unless they have no limit', () => {
    const a = [candidate('a', '+1')]
    const full = hadDrinks({ '2026-11-27': 4 })
    expect(outcome(planPlacing(facts(a, { attendees: full })))).to.deep.equal(['limit'])
    expect(outcome(planPlacing(facts(a, { attendees: full, unlimited: ['+1'] })))).to.deep.equal([0])
    const noLimit = { ...event, maxOrdersPerGuest: 50 }
    expect(outcome(planPlacing(facts(a, { attendees: full, event: noLimit })))).to.deep.equal([0])
    const attendees = hadDrinks({ '2026-11-25': 2, '2026-11-26': 2 })
    const whole = { ...event, limitPer: 'event' as const }
    expect(outcome(planPlacing(facts(a, { attendees, event: whole })))).to.deep.equal(['limit'])
    expect(outcome(planPlacing(facts(a, { attendees })))).to.deep.equal([0])
  })

  it('refuses what is off, what is not on the menu, and everything while the bar is not open', () => {
    const off = { ...event, menu: event.menu.map((item) => ({ ...item, isOn: item.id !== 'latte' })) }
    const some = [candidate('a', '+1', 'latte'), candidate('b', '+2', 'beer'), candidate('c', '+3')]
    expect(outcome(planPlacing(facts(some, { event: off })))).to.deep.equal(['not-on-menu', 'not-on-menu', 0])
    for (const closed of [
      null,
      { ...event, state: 'CLOSED' as const },
      { ...event, state: 'ENDED' as const },
    ])
      expect(outcome(planPlacing(facts(some, { event: closed })))).to.deep.equal(
        some.map(() => 'event-not-open'),
      )
  })

  it('refuses a damaged document and goes on with the others', () => {
    const damaged = { orderId: 'x', order: null, attendeeId: null }
    expect(outcome(planPlacing(facts([damaged, candidate('a', '+1')])))).to.deep.equal(['not-a-drink', 0])
  })

  it('lets a guest go whose order is refused', () => {
    const attendees = new Map([['+1', Attendee.parse({ openOrder: { eventId: 'day', orderId: 'a' } })]])
    const plan = planPlacing(facts([candidate('a', '+1', 'beer')], { attendees }))
    expect(plan.attendees.get('+1')?.openOrder).to.equal(null)
  })
})
