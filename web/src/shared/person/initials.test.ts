import { expect } from 'chai'
import { initialsOf } from './initials.ts'

describe('initials', () => {
  it('come from the first two words', () => {
    expect(initialsOf('Mareike Vandenbroucke-Hollerbach')).to.equal('MV')
    expect(initialsOf('Annelies Oude Luttikhuis')).to.equal('AO')
  })

  it('know every script', () => {
    expect(initialsOf('Šárka Łukasiewiczová')).to.equal('ŠŁ')
    expect(initialsOf('يوسف الخطيب')).to.equal('يا')
  })

  it('make do with a handle, an address or nothing', () => {
    expect(initialsOf('@tacho.king')).to.equal('TK')
    expect(initialsOf('👍')).to.equal('')
    expect(initialsOf('')).to.equal('')
  })
})
