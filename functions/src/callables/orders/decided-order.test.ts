import { expect } from 'chai'
import { Order } from '@relaydesk/domain/orders/order.ts'
import { decidedOrder } from './decided-order.ts'

const key = { eventId: 'devconf-berlin', orderId: 'kiosk-order-0000001' }
const placed = Order.parse({
  number: null,
  status: 'placed',
  itemId: 'espresso',
  itemTitle: 'Espresso',
  channel: 'kiosk',
  guest: {},
  createdAt: 1,
})

describe('what a kiosk is told about its order', () => {
  let at = 0

  beforeEach(() => {
    at = 0
  })

  function ask(...states: (Order | null)[]) {
    let asked = 0
    return decidedOrder(key, {
      find: () => Promise.resolve(states[Math.min(asked++, states.length - 1)] ?? null),
      now: () => at,
      wait(ms) {
        at += ms
        return Promise.resolve()
      },
    })
  }

  it('is its number, as soon as it has one; 0 is one', async () => {
    const answer = await ask(placed, placed, { ...placed, status: 'queued', number: 0 })
    expect(answer).to.deep.equal({ orderId: key.orderId, number: 0 })
    expect(at).to.equal(400)
  })

  it('is why it was refused', async () => {
    expect(await ask({ ...placed, status: 'refused', refusal: 'limit' })).to.deep.equal({
      orderId: key.orderId,
      number: null,
      refusal: 'limit',
    })
  })

  it('is nothing yet, after some seconds', async () => {
    expect(await ask(placed)).to.deep.equal({ orderId: key.orderId, number: null })
    expect(at).to.be.within(6_000, 7_000)
  })
})
