import { expect } from 'chai'
import { actionsFor } from './actions-for.ts'

const agent = { uid: 'me', role: 'agent' } as const
const lead = { uid: 'lead', role: 'lead' } as const

describe('what may be done with an enquiry', () => {
  it('lets an agent take what has no owner, and complete only their own', () => {
    expect(actionsFor({ state: 'OPEN', ownerUid: null }, agent)).to.deep.equal({
      take: true,
      complete: false,
      handOver: false,
    })
    expect(actionsFor({ state: 'OPEN', ownerUid: 'me' }, agent).complete).to.equal(true)
    expect(actionsFor({ state: 'OPEN', ownerUid: 'tom' }, agent).complete).to.equal(false)
  })

  it('lets a lead hand over and complete anything open', () => {
    expect(actionsFor({ state: 'OPEN', ownerUid: 'tom' }, lead)).to.deep.equal({
      take: false,
      complete: true,
      handOver: true,
    })
  })

  it('lets nobody take or complete what has no place yet', () => {
    const nothing = { take: false, complete: false, handOver: false }
    for (const person of [agent, lead])
      expect(actionsFor({ state: 'OPEN', ownerUid: null, isUnplaced: true }, person)).to.deep.equal(nothing)
  })

  it('lets nobody change what is completed, and operations change nothing', () => {
    const nothing = { take: false, complete: false, handOver: false }
    expect(actionsFor({ state: 'COMPLETED', ownerUid: null }, lead)).to.deep.equal(nothing)
    expect(actionsFor({ state: 'OPEN', ownerUid: null }, { uid: 'o', role: 'ops' })).to.deep.equal(nothing)
  })
})
