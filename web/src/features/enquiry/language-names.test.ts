import { expect } from 'chai'
import { languageNames } from './language-names.ts'

describe("the driver's languages", () => {
  it('are named in the language of the reader', () => {
    expect(languageNames('ar, en', 'en-GB')).to.equal('Arabic, English')
    expect(languageNames('nl', 'pt-PT')).to.equal('Neerlandês')
  })

  it('stay as they are when they are no codes', () => {
    expect(languageNames('Arabic, English', 'en-GB')).to.equal('Arabic, English')
  })
})
