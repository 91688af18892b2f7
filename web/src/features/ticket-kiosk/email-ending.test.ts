import { expect } from 'chai'
import { offeredEndings, withEnding } from './email-ending.ts'

describe('the ending of an e-mail address', () => {
  it('is offered: those of the venue, then what many have', () => {
    expect(offeredEndings(['nordvik.example', '@gmail.com'])).to.deep.equal([
      '@nordvik.example',
      '@gmail.com',
      '.com',
    ])
  })

  it('is added, or takes the place of another', () => {
    expect(withEnding('ada', '@nordvik.example')).to.equal('ada@nordvik.example')
    expect(withEnding(' ada@gmail.com ', '@nordvik.example')).to.equal('ada@nordvik.example')
    expect(withEnding('ada@lovelace', '.com')).to.equal('ada@lovelace.com')
    expect(withEnding('ada@lovelace.', '.com')).to.equal('ada@lovelace.com')
    expect(withEnding('ada@lovelace.com', '.com')).to.equal('ada@lovelace.com')
  })
})
