import { expect } from 'chai'
import { pickLease } from './pick-lease.ts'

describe('whose desk is shown', () => {
  it('is the one in the address', () => {
    expect(pickLease(['nordvik', 'alba'], 'alba', 'nordvik')).to.equal('alba')
  })

  it('is never one the person does not belong to', () => {
    expect(pickLease(['nordvik'], 'alba', 'other')).to.equal('nordvik')
  })

  it('is the last one used, else the first', () => {
    expect(pickLease(['nordvik', 'alba'], undefined, 'alba')).to.equal('alba')
    expect(pickLease(['nordvik', 'alba'], undefined, null)).to.equal('nordvik')
  })

  it('is none without a lease company', () => {
    expect(pickLease([], 'alba', null)).to.equal(null)
  })
})
