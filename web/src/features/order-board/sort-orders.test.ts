import { expect } from 'chai'
import type { StoredOrder } from '../../firestore/order.ts'
import { buildOrder } from './build-order.test-data.ts'
import { laneOf, queueOf, shareOf } from './sort-orders.ts'

function numbers(orders: readonly { number: number | null }[]): (number | null)[] {
  return orders.map(({ number }) => number)
}

function ready(number: number, readyAt: number, about: Partial<StoredOrder> = {}): StoredOrder {
  return buildOrder(number, { status: 'ready', readyAt, ...about })
}

const told = (status: 'READ' | 'FAILED' | 'UNKNOWN') =>
  ({ text: { what: 'ready', messageId: 'm', status, at: 0 } }) as const

describe('the queue', () => {
  it('has what waits or is being made, the oldest number first', () => {
    const orders = [
      buildOrder(10),
      buildOrder(9, { status: 'making', terminal: 2 }),
      buildOrder(0),
      buildOrder(3, { status: 'ready' }),
      buildOrder(4, { status: 'cancelled' }),
    ]
    expect(numbers(queueOf(orders))).to.deep.equal([0, 9, 10])
  })

  it('is shared among terminals without a drink twice or never', () => {
    const queue = Array.from({ length: 11 }, (_, number) => buildOrder(number))
    const shares = [1, 2, 3].map((index) => numbers(shareOf(queue, { index, count: 3 })))
    expect(shares[0]).to.deep.equal([0, 3, 6, 9])
    expect(shares.flat().toSorted((one, other) => Number(one) - Number(other))).to.deep.equal(numbers(queue))
  })

  it('keeps at a terminal whatever it has begun', () => {
    const queue = [buildOrder(4), buildOrder(5, { status: 'making', terminal: 1 }), buildOrder(7)]
    expect(numbers(shareOf(queue, { index: 1, count: 2 }))).to.deep.equal([4, 5])
    expect(numbers(shareOf(queue, { index: 2, count: 2 }))).to.deep.equal([5, 7])
  })
})

describe('the hand-out lane', () => {
  it('begins with those whom no text reached, then by how long they stand there', () => {
    const lane = laneOf([
      ready(109, 50, told('READ')),
      ready(112, 40),
      ready(113, 30, told('UNKNOWN')),
      ready(110, 20, told('FAILED')),
      ready(114, 10, { guest: { name: 'Table 4', digits: '', isTexted: false } }),
      buildOrder(115),
    ])
    expect(numbers(lane)).to.deep.equal([110, 114, 113, 112, 109])
  })
})
