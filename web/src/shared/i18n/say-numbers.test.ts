import { expect } from 'chai'
import { sayNumbers } from './say-numbers.ts'

describe('numbers in a sentence', () => {
  const words = { to: 'to', and: 'and' }
  it('are said as people say them', () => {
    expect(sayNumbers([], words)).to.equal('')
    expect(sayNumbers([0], words)).to.equal('0')
    expect(sayNumbers([128, 126, 127], words)).to.equal('126 to 128')
    expect(sayNumbers([3, 4], words)).to.equal('3 and 4')
    expect(sayNumbers([9, 3, 5], words)).to.equal('3, 5 and 9')
    expect(sayNumbers([1, 3, 5, 7, 9, 11], words)).to.equal('1, 3, 5, 7, 9 …')
  })
})
