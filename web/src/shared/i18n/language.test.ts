import { expect } from 'chai'
import { pickLanguage, pickLocale } from './language.ts'

describe('the language of the desk', () => {
  it('is what the person chose, whatever the browser says', () => {
    expect(pickLanguage('pt', ['en-GB'])).to.equal('pt')
  })

  it("is the first of the browser's languages that we have", () => {
    expect(pickLanguage(null, ['nl-NL', 'pt-BR', 'en-US'])).to.equal('pt')
  })

  it('is English when we have none of them', () => {
    expect(pickLanguage(null, ['nl-NL'])).to.equal('en')
    expect(pickLanguage('klingon', [])).to.equal('en')
  })

  it("keeps the person's own variety for dates and numbers", () => {
    expect(pickLocale('en', ['nl-NL', 'en-ZA'])).to.equal('en-ZA')
    expect(pickLocale('pt', ['en-GB'])).to.equal('pt-PT')
    expect(pickLocale('en', [])).to.equal('en-GB')
  })
})
