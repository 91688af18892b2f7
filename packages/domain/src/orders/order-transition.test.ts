import { expect } from 'chai'
import * as fc from 'fast-check'
import { Order } from './order.ts'
import { transitionOrder, undoMs, type Tap } from './order-transition.ts'
import { planNews, textIdOf } from './plan-news.ts'
import { OrderAction } from './requests.ts'

const minute = 60_000

function order(changes: Partial<Order> = {}): Order {
  const fresh = {
    number: 0,
    status: 'queued',
    itemId: 'espresso',
    itemTitle: 'Espresso',
    channel: 'sms',
    guest: { name: 'Ada', digits: '482', isTexted: true },
    createdAt: 0,
    queuedAt: 1,
    text: { what: 'confirmed', messageId: 'order-confirmed', status: 'DELIVERED', at: 2 },
  }
  return { ...Order.parse(fresh), ...changes }
}

function tap(before: Order, action: OrderAction, at: number, more: Partial<Tap> = {}): Order {
  const step = transitionOrder(before, { action, terminal: 1, at, ...more })
  if (step === null) throw new Error(`${action} did nothing to an order that is ${before.status}`)
  return step.order
}

/** As `/orders/notify` does when its task runs. */
function notify(before: Order, now: number): Order {
  const due = before.textDue
  if (due === undefined) return before
  const facts = { orderId: 'order', order: before, attendee: null, now }
  const plan = planNews({ ...facts, news: due, guest: { attendeeId: '+1', conversationId: 'a;b' } })
  if (plan.do !== 'write') return before
  const { textDue: _, ...rest } = before
  return {
    ...rest,
    text: { what: due.what, messageId: plan.messageId, status: 'SENT', at: now },
    ...(plan.next !== undefined && { textDue: plan.next }),
  }
}

const trueIn = {
  // Where the drink was quicker than its confirmation.
  confirmed: ['queued', 'making', 'ready'],
  refused: ['refused'],
  ready: ['ready'],
  reminder: ['ready'],
  cancelled: ['cancelled'],
}

const taps = fc.record({
  action: fc.constantFrom(...OrderAction.options),
  terminal: fc.integer({ min: 1, max: 3 }),
  wait: fc.integer({ min: 0, max: 5 * minute }),
  isTold: fc.boolean(),
})

describe('an order at the bar', () => {
  it('goes from the queue to the guest’s hand', () => {
    const made = tap(tap(tap(order(), 'start', 10, { terminal: 2 }), 'ready', 20), 'serve', 30)
    expect(made).to.include({
      status: 'delivered',
      startedAt: 10,
      readyAt: 20,
      deliveredAt: 30,
      terminal: 2,
      revision: 3,
    })
  })

  it('is made by whoever was first', () => {
    const started = tap(order(), 'start', 10, { terminal: 2 })
    expect(transitionOrder(started, { action: 'start', terminal: 1, at: 11 })).to.equal(null)
    expect(started.terminal).to.equal(2)
  })

  it('can be put back, and then anybody makes it', () => {
    const back = tap(tap(order(), 'start', 10, { terminal: 2 }), 'put-back', 20)
    expect(back).to.include({ status: 'queued' }).and.not.to.have.any.keys('terminal', 'startedAt')
    expect(tap(back, 'start', 30, { terminal: 1 })).to.include({ terminal: 1 })
  })

  it('does the same tap once', () => {
    fc.assert(
      fc.property(fc.array(taps, { maxLength: 30 }), (sequence) => {
        let now = 100
        let current = order()
        for (const { action, terminal, wait } of sequence) {
          now += wait
          const step = transitionOrder(current, { action, terminal, at: now })
          if (step === null) continue
          current = step.order
          // Undo is the one that may go on, to the step before; two taps in one moment are told apart by the revision.
          const again = { action, terminal, at: now, revision: current.revision - 1 }
          expect(transitionOrder(current, again)).to.equal(null)
        }
      }),
    )
  })

  it('never gives a guest the same text twice, nor one that is not true when it is written', () => {
    fc.assert(
      fc.property(fc.array(taps, { maxLength: 60 }), (sequence) => {
        let now = 100
        let current = order()
        const written: string[] = []
        for (const { action, terminal, wait, isTold } of sequence) {
          now += wait
          current = transitionOrder(current, { action, terminal, at: now })?.order ?? current
          const next = isTold ? notify(current, now + 1) : current
          if (next !== current && next.text !== undefined) {
            written.push(next.text.messageId)
            expect(trueIn[next.text.what]).to.include(current.status)
          }
          current = next
        }
        expect(new Set(written).size).to.equal(written.length)
      }),
    )
  })

  it('keeps a guest’s open order and the number of their drinks right, whatever is tapped', () => {
    fc.assert(
      fc.property(fc.array(taps, { maxLength: 60 }), (sequence) => {
        let now = 100
        let current = order()
        let guest = { isOpen: true, drinks: 1 }
        for (const { action, terminal, wait, isTold } of sequence) {
          now += wait
          const step = transitionOrder(current, { action, terminal, at: now })
          if (step !== null) {
            const { openOrder, drinks } = step.guest
            guest = {
              isOpen: openOrder === 'keep' ? guest.isOpen : openOrder === 'take-back',
              drinks: guest.drinks + drinks,
            }
            current = step.order
          }
          if (isTold) current = notify(current, now + undoMs)
          const isOver = current.status === 'delivered' || current.status === 'cancelled'
          expect(guest).to.deep.equal({ isOpen: !isOver, drinks: current.status === 'cancelled' ? 0 : 1 })
        }
      }),
    )
  })
})

describe('Undo', () => {
  const ready = tap(tap(order(), 'start', 10), 'ready', 1_000)

  it('stops a text that has not left', () => {
    expect(ready.textDue).to.deep.equal({ what: 'ready', at: 1_000 + undoMs })
    expect(notify(ready, 1_000 + undoMs - 500)).to.equal(ready)
    const undone = tap(ready, 'undo', 2_000)
    expect(undone).to.include({ status: 'making' }).and.not.to.have.any.keys('textDue', 'readyAt')
  })

  it('is too late once the guest was told', () => {
    const told = notify(ready, 1_000 + undoMs)
    expect(told.text).to.include({ what: 'ready', messageId: textIdOf('order', { what: 'ready' }) })
    expect(transitionOrder(told, { action: 'undo', terminal: 1, at: 6_000 })).to.equal(null)
  })

  it('takes back the step that the person saw, and no other', () => {
    const { revision } = ready
    const undone = tap(ready, 'undo', 2_000, { revision })
    expect(transitionOrder(undone, { action: 'undo', terminal: 1, at: 2_001, revision })).to.equal(null)
  })

  it('brings a cancelled order back to where it was', () => {
    for (const before of [order(), tap(order(), 'start', 10), ready]) {
      const undone = tap(tap(before, 'cancel', 1_500), 'undo', 2_000)
      expect(undone.status).to.equal(before.status)
      expect(undone).to.not.have.any.keys('cancelledAt', 'cancelledBy')
    }
  })

  it('leaves alone what the guest cancelled', () => {
    const cancelled = order({ status: 'cancelled', cancelledBy: 'guest', cancelledAt: 5 })
    expect(transitionOrder(cancelled, { action: 'undo', terminal: 1, at: 6 })).to.equal(null)
  })

  it('of Served tells the guest after all, if they were not told', () => {
    const served = tap(ready, 'serve', 1_100)
    expect(served).to.not.have.property('textDue')
    expect(tap(served, 'undo', 1_200).textDue).to.include({ what: 'ready' })
    const toldFirst = tap(notify(ready, 6_000), 'serve', 7_000)
    expect(tap(toldFirst, 'undo', 8_000)).to.not.have.property('textDue')
  })

  it('of Served reminds the guest whose text was withdrawn when it was served', () => {
    const served = tap(notify(ready, 6_000), 'serve', 7_000)
    const text = { what: 'ready', messageId: 'order-ready', status: 'CANCELLED', at: 6_000 } as const
    const back = tap({ ...served, text }, 'undo', 20_000)
    expect(back).to.include({ status: 'ready', reminders: 1, remindedAt: 20_000 })
    expect(back.textDue).to.deep.equal({ what: 'reminder', at: 20_000 + undoMs, reminder: 1 })
  })

  it('of Ready leaves a guest to be confirmed who was not told yet', () => {
    const { text: _, ...untold } = order()
    const making = tap({ ...untold, textDue: { what: 'confirmed', at: 1 } }, 'start', 5)
    expect(tap(tap(making, 'ready', 6), 'undo', 7).textDue).to.include({ what: 'confirmed' })
  })

  it('tells a guest their number who had not been told before it was cancelled', () => {
    const { text: _, ...untold } = order()
    const cancelled = tap({ ...untold, textDue: { what: 'confirmed', at: 1 } }, 'cancel', 5)
    expect(cancelled.textDue).to.include({ what: 'cancelled' })
    expect(tap(cancelled, 'undo', 6).textDue).to.include({ what: 'confirmed' })
  })
})

describe('Ready', () => {
  it('lets a confirmation go first that has not left yet, and neither is lost', () => {
    const { text: _, ...untold } = order()
    const making = tap({ ...untold, textDue: { what: 'confirmed', at: 1 } }, 'start', 5)
    const quick = tap(making, 'ready', 1_000)
    expect(quick).to.deep.include({ status: 'ready', textDue: { what: 'confirmed', at: 1 } })
    const confirmed = notify(quick, 1_500)
    expect(confirmed.text).to.include({ what: 'confirmed' })
    expect(confirmed.textDue).to.deep.equal({ what: 'ready', at: 1_000 + undoMs })
    expect(notify(confirmed, 1_000 + undoMs).text).to.include({ what: 'ready' })
  })
})

describe('Remind', () => {
  const told = notify(tap(tap(order(), 'start', 10), 'ready', 1_000), 1_000 + undoMs)

  it('goes three minutes after Ready, and three minutes after the last', () => {
    const from = 1_000 + 3 * minute
    expect(transitionOrder(told, { action: 'remind', terminal: 1, at: from - 1 })).to.equal(null)
    const first = notify(tap(told, 'remind', from), from)
    expect(first).to.deep.include({ reminders: 1, remindedAt: from })
    expect(first.text).to.include({ messageId: 'order-reminder-1' })
    expect(transitionOrder(first, { action: 'remind', terminal: 1, at: from + 3 * minute - 1 })).to.equal(
      null,
    )
    expect(notify(tap(first, 'remind', from + 3 * minute), from + 3 * minute).text).to.include({
      messageId: 'order-reminder-2',
    })
  })

  it('is absent when nobody knows whether the last text arrived, or none can go', () => {
    for (const status of ['UNKNOWN', 'FAILED', 'PENDING', 'SENDING', 'HELD', 'CANCELLED'] as const) {
      const text = { what: 'ready' as const, messageId: 'x', status, at: 0 }
      expect(transitionOrder({ ...told, text }, { action: 'remind', terminal: 1, at: 99 * minute })).to.equal(
        null,
      )
    }
    const guest = { name: 'Ada', digits: '', isTexted: false }
    expect(transitionOrder({ ...told, guest }, { action: 'remind', terminal: 1, at: 99 * minute })).to.equal(
      null,
    )
  })
})

describe('a walk-up', () => {
  it('is never texted', () => {
    fc.assert(
      fc.property(fc.array(taps, { maxLength: 40 }), (sequence) => {
        const { text: _, ...untexted } = order({ channel: 'walk-up' })
        let current: Order = { ...untexted, guest: { name: '', digits: '', isTexted: false } }
        for (const { action, terminal, wait } of sequence) {
          current = transitionOrder(current, { action, terminal, at: wait })?.order ?? current
          expect(current).to.not.have.property('textDue')
        }
      }),
    )
  })
})
