import { expect } from 'chai'
import { milkName } from './milk-name.ts'

describe('a milk beside the word milk', () => {
  it('does not say it again', () => {
    const titles = ['Oat milk', 'Lactose-free', 'Leite de aveia', 'Leite magro', 'Milk']
    expect(titles.map(milkName)).to.deep.equal(['Oat', 'Lactose-free', 'Aveia', 'Magro', 'Milk'])
  })
})
