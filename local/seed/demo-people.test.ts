import { expect } from 'chai'
import { demoLeases } from './demo-leases.ts'
import { demoPassword, demoPeople } from './demo-people.ts'

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

  it('have accounts of their own, on domains that nobody can own', () => {
    expect(new Set(demoPeople.flatMap(({ uid, email }) => [uid, email])).size).to.equal(demoPeople.length * 2)
    for (const { email } of demoPeople) expect(email).to.match(/^[a-z.]+@[a-z]+\.example$/)
  })

  it('have a password that Firebase takes', () => {
    expect(demoPassword.length).to.be.at.least(6)
  })
})
