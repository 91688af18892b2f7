import { expect } from 'chai'
import { readSpellings, spellingsOf, withSpellings } from './spellings.ts'

const map = { flatwhite: 'Flat White', latte: 'Latte' }

describe('how guests spell a drink', () => {
  it('is read from a line, each once and in small letters', () => {
    expect(readSpellings(' Flatwhite,flat-white ;; FLATWHITE,\n flatt   white, ')).to.deep.equal([
      'flatwhite',
      'flat-white',
      'flatt white',
    ])
    expect(readSpellings('x'.repeat(41))).to.deep.equal([])
  })

  it('belongs to one drink: what is added here leaves the other', () => {
    const after = withSpellings(map, 'Flat White', ['latte', 'white'])
    expect(spellingsOf(after, 'Flat White')).to.deep.equal(['latte', 'white'])
    expect(spellingsOf(after, 'Latte')).to.deep.equal([])
  })
})
