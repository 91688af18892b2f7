import { expect } from 'chai'
import * as fc from 'fast-check'
import { splitLinks } from './split-links.ts'

describe('Links in a text', () => {
  it('are found between words, without the punctuation after them', () => {
    expect(splitLinks('See https://nordvik.example/way?bay=4, then call.')).to.deep.equal([
      { text: 'See ' },
      { text: 'https://nordvik.example/way?bay=4', href: 'https://nordvik.example/way?bay=4' },
      { text: ', then call.' },
    ])
  })

  it('are http and https only', () => {
    expect(splitLinks('javascript:alert(1) ftp://a')).to.deep.equal([{ text: 'javascript:alert(1) ftp://a' }])
  })

  it('never lose a character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('https://a.example', ' ', '.', 'http://', 'ab', ')', '\n')),
        (pieces) => {
          const text = pieces.join('')
          expect(
            splitLinks(text)
              .map((part) => part.text)
              .join(''),
          ).to.equal(text)
        },
      ),
    )
  })
})
