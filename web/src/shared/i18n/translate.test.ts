import { expect } from 'chai'
import { translate } from './translate.ts'

const texts = {
  hello: 'Hello {{name}}, {{name}}',
  left_one: '{{count}} message left',
  left_other: '{{count}} messages left',
  used: '{{count}} of {{limit}}',
}

describe('a text', () => {
  it('is filled in, wherever its values stand, and as they are', () => {
    expect(translate(texts, 'en', 'hello', { name: '<b>$&' })).to.equal('Hello <b>$&, <b>$&')
  })

  it('has its plural form', () => {
    expect(translate(texts, 'en', 'left', { count: 1 })).to.equal('1 message left')
    expect(translate(texts, 'en', 'left', { count: 0 })).to.equal('0 messages left')
    expect(translate(texts, 'pt', 'left', { count: 0 })).to.equal('0 message left')
    expect(translate(texts, 'pt', 'left', { count: 2_000_000 })).to.equal('2000000 messages left')
  })

  it('without plural forms takes a count like any value', () => {
    expect(translate(texts, 'en', 'used', { count: 1, limit: 9 })).to.equal('1 of 9')
    expect(translate(texts, 'en', 'used', { count: '1,024', limit: 9 })).to.equal('1,024 of 9')
  })

  it('that is not there is seen to be missing', () => {
    expect(translate(texts, 'en', 'nothing')).to.equal('nothing')
  })
})
