import { expect } from 'chai'
import { isOvertaken, type Overtaken } from './is-overtaken.ts'
import { Order, OrderNews } from './order.ts'
import { undoMs } from './order-transition.ts'

function order(changes: object): Order {
  const usual = { number: 0, status: 'cancelled', cancelledBy: 'staff', itemId: 'a', itemTitle: 'Latte' }
  return Order.parse({ ...usual, channel: 'sms', guest: { isTexted: true }, createdAt: 0, ...changes })
}

function overtakenBy(changes: object, { how = 'yes', now = undoMs }: { how?: Overtaken; now?: number } = {}) {
  return OrderNews.options.filter((what) => isOvertaken(what, order(changes), now) === how)
}

describe('a text that has not left yet', function () {
  const text = { what: 'cancelled', messageId: 'order-cancelled', status: 'PENDING', at: 0 }

  it('is overtaken when its guest was told, or said, that the order is cancelled', function () {
    expect(overtakenBy({ text })).to.deep.equal(['confirmed', 'ready', 'reminder'])
    expect(overtakenBy({ cancelledBy: 'guest' })).to.deep.equal(['confirmed', 'ready', 'reminder'])
  })

  it('is overtaken when its guest has the drink, as soon as nobody takes that back', function () {
    const served = { status: 'delivered', deliveredAt: 0 }
    expect(overtakenBy(served)).to.deep.equal(['ready', 'reminder'])
    expect(overtakenBy(served, { now: undoMs - 1 })).to.deep.equal([])
    expect(overtakenBy(served, { how: 'not-yet', now: undoMs - 1 })).to.deep.equal(['ready', 'reminder'])
  })

  it('leaves while Cancel can still be undone, and for a drink that is made', function () {
    const all = OrderNews.options
    const changes = [
      { text: { ...text, what: 'ready' } },
      { status: 'ready', text: { ...text, what: 'ready' } },
    ]
    for (const each of changes) expect(overtakenBy(each, { how: 'no' })).to.deep.equal(all)
  })
})
