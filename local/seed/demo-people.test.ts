import { expect } from 'chai'
import { demoLeases } from './demo-leases.ts'
import { demoPassword, demoPeople } from './demo-people.ts'
import { demoEvents } from './orders/demo-events.ts'
import { demoVenueIds } from './venues/demo-venue-ids.ts'

describe('the people of the demo', () => {
  for (const { leaseId, name } of demoLeases) {
    it(`give ${name} agents and a lead of its own`, () => {
      const own = demoPeople.filter(({ leases }) => leases.length === 1 && leases.includes(leaseId))
      expect(own.map(({ role }) => role)).to.include.members(['agent', 'lead'])
    })
  }

  it('have an operator for all companies', () => {
    const operators = demoPeople.filter(({ role }) => role === 'ops')
    expect(operators.map(({ leases }) => leases)).to.deep.equal([demoLeases.map(({ leaseId }) => leaseId)])
  })

  it('have somebody behind the bar of each event that is not over, somebody who runs all, and a kiosk', () => {
    for (const { id, settings } of demoEvents.filter(({ settings: { state } }) => state !== 'ENDED')) {
      const here = demoPeople.filter(({ events }) => events?.includes(id) === true)
      expect(
        here.map(({ role }) => role),
        settings.name,
      ).to.include.members(['barista', 'lead', 'ops'])
    }
    const kiosks = demoPeople.filter(({ role, events }) => role === 'kiosk' && events !== undefined)
    expect(kiosks.map(({ events, device }) => [events?.length, typeof device])).to.deep.equal([[1, 'string']])
  })

  it('have clerks and a lead at the help desk, operators everywhere, and a kiosk and a wall that are devices', () => {
    const here = demoPeople.filter(({ venues }) => venues?.includes(demoVenueIds.helpDesk) === true)
    const roles = here.map(({ role }) => role)
    expect(roles).to.include.members(['clerk', 'lead', 'ops', 'kiosk', 'display'])
    for (const { role, uid, device } of here)
      expect(device).to.equal(role === 'kiosk' || role === 'display' ? uid : undefined)
    const operator = demoPeople.find(({ role }) => role === 'ops')
    expect(operator?.venues).to.deep.equal(Object.values(demoVenueIds))
  })

  it('have accounts of their own, on domains that nobody can own', () => {
    expect(new Set(demoPeople.flatMap(({ uid, email }) => [uid, email])).size).to.equal(demoPeople.length * 2)
    for (const { email } of demoPeople) expect(email).to.match(/^[a-z.]+@[a-z]+\.example$/)
  })

  it('have a password that Firebase takes', () => {
    expect(demoPassword.length).to.be.at.least(6)
  })
})
