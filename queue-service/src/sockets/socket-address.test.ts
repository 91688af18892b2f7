import { expect } from 'chai'
import { readSocketAddress } from './socket-address.ts'

function tokenWith(authorization: string): string | undefined {
  return readSocketAddress('/kiosk?venue=a&token=abc', authorization)?.token
}

describe('the address of a socket', () => {
  it('names what it is, the venue and perhaps a token', () => {
    expect(readSocketAddress('/staff?venue=help-desk')).to.deep.equal({
      kind: 'staff',
      venueId: 'help-desk',
      token: '',
    })
    expect(readSocketAddress('/kiosk?token=abc&venue=help%2Ddesk')).to.deep.equal({
      kind: 'kiosk',
      venueId: 'help-desk',
      token: 'abc',
    })
    expect(readSocketAddress('/display?venue=help-desk')?.kind).to.equal('display')
  })

  it('takes the token of a header rather than that of the address', () => {
    expect(['', 'Bearer xyz', 'bearer xyz', 'Basic xyz'].map(tokenWith)).to.deep.equal([
      'abc',
      'xyz',
      'xyz',
      'abc',
    ])
  })

  for (const url of [
    '/',
    '/staff',
    '/staff?venue=',
    '/staff?venue=..',
    '/staff?venue=a%2Fb',
    '/staff/1?venue=a',
    '/Staff?venue=a',
    '//',
    'http://',
    '*',
  ])
    it(`is none: ${url}`, () => {
      expect(readSocketAddress(url)).to.equal(null)
    })
})
