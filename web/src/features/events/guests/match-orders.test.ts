import { expect } from 'chai'
import type { StoredOrder } from '../../../firestore/order.ts'
import { countOrders, matchOrders } from './match-orders.ts'

function order(overrides: Partial<StoredOrder>): StoredOrder {
  return {
    id: 'order',
    number: 12,
    status: 'queued',
    itemId: 'flat-white',
    itemTitle: 'Flat White',
    modifiers: [{ title: 'Oat' }],
    language: 'en',
    reminders: 0,
    revision: 0,
    verbatim: '',
    channel: 'sms',
    guest: { name: 'Živa', digits: '204', isTexted: true },
    createdAt: 0,
    ...overrides,
  }
}

const orders = [
  order({ id: 'a' }),
  order({ id: 'b', number: 0, status: 'making', guest: { name: '', digits: '771', isTexted: true } }),
  order({ id: 'c', number: 120, status: 'delivered', itemTitle: 'Espresso', modifiers: [] }),
  order({ id: 'd', number: null, status: 'refused' }),
]

function found(search: string, filter: Parameters<typeof matchOrders>[2] = 'all'): string[] {
  return matchOrders(orders, search, filter).map(({ id }) => id)
}

describe('finding an order', () => {
  it('goes by name, last digits, number, drink and milk', () => {
    expect(found('ziva')).to.deep.equal(['a', 'c', 'd'])
    expect(found('771')).to.deep.equal(['b'])
    expect(found('#12')).to.deep.equal(['a', 'c'])
    expect(found('#0')).to.deep.equal(['b'])
    expect(found('flat oat 204')).to.deep.equal(['a', 'd'])
    expect(found('mocha')).to.deep.equal([])
  })

  it('goes by status, and what is being made still waits', () => {
    expect(found('', 'waiting')).to.deep.equal(['a', 'b'])
    expect(countOrders(orders)).to.deep.equal({
      all: 4,
      waiting: 2,
      ready: 0,
      delivered: 1,
      cancelled: 0,
      refused: 1,
    })
  })
})
