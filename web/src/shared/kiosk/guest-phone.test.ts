import { expect } from 'chai'
import { readGuestPhone } from './guest-phone.ts'

describe('the number that a guest leaves', () => {
  it('may be left out', () => {
    expect(readGuestPhone('  ', 'DE')).to.deep.equal({ kind: 'none' })
  })

  it('is of the country where the kiosk stands, unless it says another', () => {
    expect(readGuestPhone('0171 3920036', 'DE')).to.deep.equal({ kind: 'number', e164: '+491713920036' })
    expect(readGuestPhone('+44 7700 900177', 'DE')).to.deep.equal({ kind: 'number', e164: '+447700900177' })
    expect(readGuestPhone('0044 7700 900177', 'DE')).to.deep.equal({ kind: 'number', e164: '+447700900177' })
    expect(readGuestPhone('(11) 91234-5678', 'BR')).to.deep.equal({ kind: 'number', e164: '+5511912345678' })
  })

  it('is told what is wrong with it', () => {
    expect(readGuestPhone('017', 'DE')).to.deep.equal({ kind: 'wrong', problem: 'short', country: 'DE' })
    expect(readGuestPhone('0171 39', 'DE')).to.deep.equal({ kind: 'wrong', problem: 'short', country: 'DE' })
    expect(readGuestPhone('07700 9001777777777', 'GB')).to.deep.include({ kind: 'wrong', problem: 'long' })
    expect(readGuestPhone('call me', 'GB')).to.deep.include({ kind: 'wrong', problem: 'not-a-number' })
    expect(readGuestPhone('0171 3920036', null)).to.deep.include({ kind: 'wrong', country: null })
  })
})
