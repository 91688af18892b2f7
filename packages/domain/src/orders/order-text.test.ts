import { expect } from 'chai'
import { orderText, type OrderTextFacts } from './order-text.ts'
import { OrderNews, Refusal } from './order.ts'

const facts: OrderTextFacts = {
  eventName: 'DevConf Berlin',
  pickupPlace: 'counter B',
  number: 0,
  itemTitle: 'Flat White',
  modifiers: [{ title: 'Oat' }, { title: 'Sugar', without: true }],
  language: 'en',
}

describe('the texts about an order', function () {
  it('name the drink, its number from 0 on, and where to pick it up', function () {
    expect(orderText('confirmed', facts)).to.equal(
      'Thanks! Your Flat White with Oat, no sugar is order #0. We will text you when it is ready.',
    )
    expect(orderText('ready', facts)).to.equal(
      'Your Flat White with Oat, no sugar is ready! Pick it up here: counter B. Your number: #0',
    )
    expect(orderText('ready', { ...facts, language: 'pt' })).to.equal(
      'Está pronto: Flat White com Oat, sem açúcar! Retire aqui: counter B. O seu número: #0',
    )
  })

  it('say once what becomes of the guest’s number', function () {
    expect(orderText('confirmed', { ...facts, isFirst: true })).to.contain('FORGET ME')
  })

  it('say which order is still being made, and how many drinks were allowed', function () {
    const refused = { ...facts, number: null, openItemTitle: 'Latte', openNumber: 0, maxOrders: 1 }
    expect(orderText('refused', { ...refused, refusal: 'open-order' })).to.contain('your Latte (#0)')
    expect(orderText('refused', { ...refused, refusal: 'limit' })).to.equal('Sorry, you have had your drink.')
  })

  it('are whole sentences in either language, and in English fit into one or two SMS of plain letters', function () {
    const bare = { ...facts, pickupPlace: '', number: null }
    for (const language of ['en', 'pt'] as const)
      for (const news of OrderNews.options)
        for (const refusal of Refusal.options)
          for (const each of [facts, bare]) {
            const text = orderText(news, { ...each, language, refusal, isFirst: true })
            expect(text)
              .to.match(/^[A-ZÉ].*[.!0-9 ]$/)
              .and.not.match(/undefined|null|  /)
            if (language === 'en') expect(text).to.match(/^[ -~]{1,306}$/)
          }
  })
})
