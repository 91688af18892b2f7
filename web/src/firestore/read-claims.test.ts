import { expect } from 'chai'
import { readClaims } from './read-claims.ts'

describe("the claims of a person's token", () => {
  it('are read as they are set', () => {
    expect(readClaims({ role: 'lead', leases: ['nordvik'], aud: 'x' })).to.deep.equal({
      role: 'lead',
      leases: ['nordvik'],
      events: [],
      venues: [],
    })
    expect(readClaims({ role: 'barista', leases: [], events: ['devconf-berlin'] })).to.deep.equal({
      role: 'barista',
      leases: [],
      events: ['devconf-berlin'],
      venues: [],
    })
    expect(readClaims({ role: 'clerk', venues: ['residents-office'] })).to.deep.include({
      role: 'clerk',
      venues: ['residents-office'],
    })
    expect(readClaims({ role: 'kiosk', events: ['devconf-berlin'] }).role).to.equal('kiosk')
  })

  it('give no rights when they are missing or of another shape', () => {
    const nothing = { role: null, leases: [], events: [], venues: [] }
    for (const claims of [
      null,
      undefined,
      'lead',
      {},
      { role: 'owner', leases: 'nordvik', events: {}, venues: 7 },
    ]) {
      expect(readClaims(claims)).to.deep.equal(nothing)
    }
    expect(readClaims({ role: 'agent', leases: [7, 'almar', null] }).leases).to.deep.equal(['almar'])
    expect(readClaims({ role: 'barista', events: [null, 'signal-lisboa'] }).events).to.deep.equal([
      'signal-lisboa',
    ])
  })
})
