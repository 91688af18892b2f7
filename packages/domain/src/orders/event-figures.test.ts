import { expect } from 'chai'
import { countFigures } from './event-figures.ts'
import { Order } from './order.ts'

const hour = 3_600_000

function counted(
  changes: object,
  attendeeId: string | null = '+447700900482',
  country: string | null = 'GB',
) {
  const usual = { number: 0, status: 'delivered', itemId: 'a', itemTitle: 'Latte', channel: 'sms' }
  return { order: Order.parse({ ...usual, guest: {}, createdAt: hour, ...changes }), attendeeId, country }
}

describe('an event’s figures', () => {
  it('of nothing are zeros', () => {
    expect(countFigures([])).to.deep.equal({
      orders: 0,
      byStatus: {},
      byItem: {},
      byChannel: {},
      byCountry: {},
      byHour: [],
      waitMinutes: { median: null, p90: null, samples: 0 },
      guests: 0,
    })
  })

  it('count what was ordered, by whom and how long it took; refused orders by their state only', () => {
    const orders = [
      counted({ queuedAt: 0, readyAt: 120_000 }),
      counted({ queuedAt: 0, readyAt: 60_000, itemTitle: 'Tea', createdAt: hour * 2.5 }),
      counted({ status: 'cancelled', channel: 'walk-up' }, null, null),
      counted({ status: 'refused', refusal: 'limit', number: null }, '+4915550000001', 'DE'),
    ]
    expect(countFigures(orders)).to.deep.equal({
      orders: 3,
      byStatus: { delivered: 2, cancelled: 1, refused: 1 },
      byItem: { Latte: 2, Tea: 1 },
      byChannel: { sms: 2, 'walk-up': 1 },
      byCountry: { GB: 2 },
      byHour: [
        { hour, n: 2 },
        { hour: hour * 2, n: 1 },
      ],
      waitMinutes: { median: 2, p90: 2, samples: 2 },
      guests: 1,
    })
  })

  it('count a drink whatever it is called', () => {
    expect(countFigures([counted({ itemTitle: '__proto__' })]).byItem).to.have.own.property('__proto__', 1)
  })
})
