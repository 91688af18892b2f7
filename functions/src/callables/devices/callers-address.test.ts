import { expect } from 'chai'
import { callersAddress } from './callers-address.ts'

const socket = { remoteAddress: '10.0.0.1' }

describe('the address of a caller', () => {
  it('is the last one, which Google wrote, whatever the caller wrote before it', () => {
    const headers = { 'x-forwarded-for': '1.1.1.1, 2.2.2.2 ,203.0.113.7' }
    expect(callersAddress({ headers, socket })).to.equal('203.0.113.7')
  })

  it('is that of the connection where nobody forwards', () => {
    expect(callersAddress({ headers: {}, socket })).to.equal('10.0.0.1')
    expect(callersAddress({ headers: {}, socket: {} })).to.equal('')
  })
})
