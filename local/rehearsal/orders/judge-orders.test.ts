import { expect } from 'chai'
import { isKept } from '../judge.ts'
import { judgeOrders } from './judge-orders.ts'
import type { OrderFacts, StoredText } from './order-facts.ts'

const path = (id: string): string => `conversations/c/messages/${id}`

function text(orderId: string, what: string): StoredText {
  const messageId = `${orderId}-${what}`
  return { path: path(messageId), messageId, status: 'READ', orderId, what }
}

/** Two guests who got what they ordered. */
function goodHour(): OrderFacts {
  const texts = ['a', 'b'].flatMap((id) => [text(id, 'confirmed'), text(id, 'ready')])
  return {
    guests: [
      { address: '+4915552000000', messageSid: 'a', at: 1 },
      { address: '+4915552000001', messageSid: 'b', at: 2 },
    ],
    orders: ['a', 'b'].map((id, number) => ({
      id,
      number,
      status: 'delivered',
      text: { messageId: `${id}-ready`, status: 'READ' },
    })),
    texts,
    taken: texts.map((one, index) => ({ path: one.path, sid: `SM${index}`, callbacks: ['sent', 'read'] })),
    starts: new Map([
      ['a', 1],
      ['b', 1],
    ]),
    deadLetters: [],
    openGuests: [],
    board: { waiting: 0, served: 2 },
    parked: 0,
    faults: {},
  }
}

describe('the judge of an hour at the bar', function () {
  it('finds nothing in a good hour', function () {
    const verdict = judgeOrders(goodHour())
    expect(isKept(verdict), JSON.stringify(verdict)).to.equal(true)
  })

  const crimes: [string, keyof ReturnType<typeof judgeOrders>, (facts: OrderFacts) => OrderFacts][] = [
    ['an order that never came to be', 'lost', (facts) => ({ ...facts, orders: facts.orders.slice(1) })],
    [
      'a guest who was not told',
      'lost',
      (facts) => ({ ...facts, texts: facts.texts.filter(({ what }) => what !== 'ready') }),
    ],
    [
      'a guest who was told twice',
      'doubled',
      (facts) => ({ ...facts, texts: [...facts.texts, text('a', 'ready')] }),
    ],
    [
      'a text that Twilio took twice',
      'doubled',
      (facts) => ({
        ...facts,
        taken: [...facts.taken, { path: path('a-ready'), sid: 'SM9', callbacks: [] }],
      }),
    ],
    [
      'a number that was given twice',
      'doubled',
      (facts) => ({ ...facts, orders: facts.orders.map((order) => ({ ...order, number: 0 })) }),
    ],
    [
      'a gap in the numbers',
      'wrongState',
      (facts) => ({
        ...facts,
        orders: facts.orders.map((order) => ({ ...order, number: (order.number ?? 0) * 2 })),
      }),
    ],
    ['a drink that was started twice', 'doubled', (facts) => ({ ...facts, starts: new Map([['a', 2]]) })],
    [
      'an order that nobody finished',
      'stuck',
      (facts) => ({ ...facts, orders: facts.orders.map((order) => ({ ...order, status: 'ready' })) }),
    ],
    ['a guest who counts as waiting', 'stuck', (facts) => ({ ...facts, openGuests: ['+4915552000000'] })],
    [
      'a text whose state the board does not know',
      'wrongState',
      (facts) => ({
        ...facts,
        orders: facts.orders.map((order) => ({ ...order, text: { messageId: 'a-ready', status: 'SENT' } })),
      }),
    ],
    [
      'a failure that nobody was told of',
      'lost',
      (facts) => ({
        ...facts,
        taken: [],
        texts: facts.texts.map((one) => ({ ...one, status: 'FAILED' })),
      }),
    ],
    [
      'a board that shows something else',
      'wrongState',
      (facts) => ({ ...facts, board: { waiting: 1, served: 2 } }),
    ],
  ]
  for (const [what, where, commit] of crimes) {
    it(`finds ${what}`, function () {
      expect(judgeOrders(commit(goodHour()))[where]).to.not.deep.equal([])
    })
  }
})
