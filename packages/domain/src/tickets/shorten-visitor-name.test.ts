import { expect } from 'chai'
import { shortenVisitorName } from './shorten-visitor-name.ts'

describe('a visitor’s name at a kiosk', () => {
  it('is their first name and letters', () => {
    expect(shortenVisitorName('Annelies Oude Lohuis')).to.equal('Annelies O. L.')
    expect(shortenVisitorName('李')).to.equal('李')
    expect(shortenVisitorName('Zoë 𝒜da')).to.equal('Zoë 𝒜.')
  })
})
