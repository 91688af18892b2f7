import { expect } from 'chai'
import * as fc from 'fast-check'
import { splitLinks } from './split-links.ts'

function hrefs(text: string): (string | undefined)[] {
  return splitLinks(text).flatMap((part) => (part.href === undefined ? [] : [part.href]))
}

describe('links in a text', () => {
  it('are http and https addresses', () => {
    expect(hrefs('see https://example.com/a?b=c#d and http://example.org')).to.deep.equal([
      'https://example.com/a?b=c#d',
      'http://example.org/',
    ])
  })

  it('are nothing else, however it is written', () => {
    const others =
      'javascript:alert(1) data:text/html,x JAVASCRIPT://x ftp://example.com mailto:a@example.com //example.com'
    expect(hrefs(others)).to.deep.equal([])
  })

  it('never hide another host behind a user name', () => {
    expect(hrefs('https://bank.example@evil.example/login')).to.deep.equal([])
  })

  it('end before the punctuation of their sentence', () => {
    expect(splitLinks('Is it https://example.com/a?').map((part) => part.text)).to.deep.equal([
      'Is it ',
      'https://example.com/a',
      '?',
    ])
    expect(hrefs('(https://example.com/wiki/Van_(car)).')).to.deep.equal([
      'https://example.com/wiki/Van_(car)',
    ])
  })

  it('lose nothing of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.webUrl())), (words) => {
        const text = words.join(' ')
        expect(
          splitLinks(text)
            .map((part) => part.text)
            .join(''),
        ).to.equal(text)
      }),
    )
  })
})
