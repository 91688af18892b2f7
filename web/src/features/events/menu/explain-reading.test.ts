import { readOrder } from '@relaydesk/domain/orders/read-order.ts'
import { expect } from 'chai'
import { buildEvent } from '../editing/build-event.test-data.ts'
import { explainReading } from './explain-reading.ts'

function told(text: string): string[] {
  return explainReading(readOrder(text, buildEvent()).why).map(
    ({ why, words, title }) => `${why} ${words} ${title}`,
  )
}

describe('why a message was read as it was', () => {
  it('says which words were taken for what', () => {
    expect(told('an expresso please')).to.deep.equal(['why_drink expresso Espresso'])
    expect(told('flatwhite with hafer')).to.deep.equal([
      'why_drink flatwhite Flat White',
      'why_modifier hafer Oat',
    ])
  })

  it('does not explain what was called by its name, unless that is all', () => {
    expect(told('Flat White')).to.deep.equal(['why_same Flat White Flat White'])
    expect(told('flat white, hafer')).to.deep.equal(['why_modifier hafer Oat'])
  })

  it('says that a drink is sold out, or not on this menu', () => {
    expect(told('a matcha latte')).to.deep.equal(['why_soldOut matcha latte Matcha Latte'])
    expect(told('hot chocolate')).to.deep.equal(['why_otherDrink hot chocolate hot chocolate'])
  })
})
