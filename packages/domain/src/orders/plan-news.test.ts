import { expect } from 'chai'
import { Attendee } from './attendee.ts'
import { Order } from './order.ts'
import { planNews, type NewsFacts } from './plan-news.ts'

const now = 10_000

function facts(order: Partial<Order>, changes: Partial<NewsFacts> = {}): NewsFacts {
  const usual = {
    number: 0,
    status: 'ready',
    itemId: 'espresso',
    itemTitle: 'Espresso',
    channel: 'sms',
    guest: { isTexted: true },
    createdAt: 0,
    textDue: { what: 'ready', at: now },
  }
  return {
    orderId: 'order',
    news: { what: 'ready' },
    order: { ...Order.parse(usual), ...order },
    guest: { attendeeId: '+1', conversationId: 'us;them' },
    attendee: null,
    now,
    ...changes,
  }
}

describe('a text about an order', () => {
  it('is written under an id that says which it is', () => {
    expect(planNews(facts({}))).to.deep.equal({
      do: 'write',
      messageId: 'order-ready',
      conversationId: 'us;them',
    })
  })

  it('is not written again, nor for another step than the order owes', () => {
    const { textDue: _, ...told } = facts({}).order
    expect(planNews({ ...facts({}), order: told })).to.deep.equal({ do: 'nothing' })
    expect(planNews(facts({ textDue: { what: 'cancelled', at: 0 } }))).to.deep.equal({ do: 'nothing' })
    const second = { what: 'reminder' as const, at: 0, reminder: 2 }
    expect(planNews(facts({ textDue: second }, { news: { what: 'reminder', reminder: 1 } }))).to.deep.equal({
      do: 'nothing',
    })
  })

  it('waits until it can no longer be undone', () => {
    expect(planNews(facts({ textDue: { what: 'ready', at: now + 4_000 } }))).to.deep.equal({ do: 'wait' })
  })

  it('is void for a walk-up, whoever it is due to', () => {
    const guest = { name: 'Ada', digits: '', isTexted: false }
    expect(planNews(facts({ channel: 'walk-up', guest }))).to.deep.equal({ do: 'void' })
  })

  it('is void once it is not true any more, or the guest did it', () => {
    expect(planNews(facts({ status: 'delivered' }))).to.deep.equal({ do: 'void' })
    const cancelled = { status: 'cancelled' as const, textDue: { what: 'cancelled' as const, at: 0 } }
    const news = { what: 'cancelled' as const }
    expect(planNews(facts({ ...cancelled, cancelledBy: 'guest' }, { news }))).to.deep.equal({ do: 'void' })
    expect(planNews(facts({ ...cancelled, cancelledBy: 'staff' }, { news }))).to.include({ do: 'write' })
  })

  it('does not go to somebody who wrote STOP, nor without a thread, and says why', () => {
    const attendee = Attendee.parse({ isOptedOut: true })
    expect(planNews(facts({}, { attendee })))
      .to.have.property('problem')
      .that.includes('STOP')
    for (const guest of [null, { attendeeId: '+1', conversationId: null }])
      expect(planNews(facts({}, { guest }))).to.include({ do: 'cannot' })
  })
})
