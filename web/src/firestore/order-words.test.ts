import { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { OrderNews, OrderStatus } from '@relaydesk/domain/orders/order.ts'
import { OrderAction } from '@relaydesk/domain/orders/requests.ts'
import { expect } from 'chai'
import { orderActions, orderNews, orderStatuses } from './order-words.ts'
import { messageStatuses, wordOf } from './stored-words.ts'

describe('the words that an order is read by', () => {
  it('are those of the schemas', () => {
    expect(orderStatuses).to.have.members(OrderStatus.options)
    expect(orderNews).to.have.members(OrderNews.options)
    expect(orderActions).to.have.members(OrderAction.options)
    expect(messageStatuses).to.have.members(MessageStatus.options)
  })

  it('are nothing else', () => {
    expect(wordOf(orderStatuses, 'ready')).to.equal('ready')
    for (const value of ['READY', 7, null, undefined])
      expect(wordOf(orderStatuses, value)).to.equal(undefined)
  })
})
