import { expect } from 'chai'
import { readTerminal, writeTerminal } from './read-terminal.ts'

describe('a terminal in an address', () => {
  it('is read as i of n', () => {
    expect(readTerminal('1-1')).to.deep.equal({ index: 1, count: 1 })
    expect(readTerminal('2-12')).to.deep.equal({ index: 2, count: 12 })
    expect(readTerminal(writeTerminal({ index: 3, count: 4 }))).to.deep.equal({ index: 3, count: 4 })
  })

  it('is none when there cannot be such a terminal', () => {
    for (const value of [
      '',
      '1',
      '0-2',
      '3-2',
      '1-0',
      '1-21',
      '01-2',
      '1-2-3',
      'a-b',
      '1.5-2',
      '-1-2',
      ' 1-2',
    ])
      expect(readTerminal(value), value).to.equal(null)
  })
})
