import { expect } from 'chai'
import { readClaims } from './read-claims.ts'

describe("the claims of a person's token", () => {
  it('are read as they are set', () => {
    expect(readClaims({ role: 'lead', leases: ['nordvik'], aud: 'x' })).to.deep.equal({
      role: 'lead',
      leases: ['nordvik'],
    })
  })

  it('give no rights when they are missing or of another shape', () => {
    const nothing = { role: null, leases: [] }
    for (const claims of [null, undefined, 'lead', {}, { role: 'owner', leases: 'nordvik' }]) {
      expect(readClaims(claims)).to.deep.equal(nothing)
    }
    expect(readClaims({ role: 'agent', leases: [7, 'almar', null] }).leases).to.deep.equal(['almar'])
  })
})
