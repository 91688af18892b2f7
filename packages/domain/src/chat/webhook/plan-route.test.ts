import { expect } from 'chai'
import * as fc from 'fast-check'
import { planRoute, type KnownEnquiry, type RouteFacts } from './plan-route.ts'

function enquiry(enquiryId: string, changes: Partial<KnownEnquiry> = {}): KnownEnquiry {
  return { leaseId: 'acme', enquiryId, isOpen: true, lastActivityAt: 0, ...changes }
}

function route(facts: Partial<RouteFacts<KnownEnquiry>>): string {
  const plan = planRoute({ type: 'text', ofDriver: [], leaseIds: ['acme', 'globex'], ...facts })
  return plan.to === 'enquiry'
    ? plan.enquiry.enquiryId
    : `new at ${plan.leaseId} after ${plan.previousEnquiryId ?? 'none'}`
}

describe('the enquiry of a driver’s message', function () {
  const old = enquiry('old', { lastActivityAt: 1 })
  const recent = enquiry('recent', { lastActivityAt: 2 })
  const done = enquiry('done', { isOpen: false, lastActivityAt: 9 })

  it('is that of the message which it quotes, though another one is newer', function () {
    expect(route({ mentioned: old, ofDriver: [recent, old] })).to.equal('old')
  })

  it('is the latest open one where it quotes nothing, or something that is over', function () {
    expect(route({ ofDriver: [old, recent, done] })).to.equal('recent')
    expect(route({ mentioned: done, ofDriver: [old, recent, done] })).to.equal('recent')
  })

  it('is a new one where none is open, after the one before', function () {
    expect(route({ ofDriver: [done] })).to.equal('new at acme after done')
    expect(route({ mentioned: done, ofDriver: [done] })).to.equal('new at acme after done')
    expect(route({ ofDriver: [enquiry('there', { leaseId: 'globex', isOpen: false })] })).to.equal(
      'new at globex after there',
    )
    expect(route({})).to.equal('new at acme after none')
  })

  it('of a reaction, an edit or a revoke is where the message is, open or not', function () {
    for (const type of ['reaction', 'edit', 'revoke'] as const) {
      expect(route({ type, mentioned: done, ofDriver: [recent] })).to.equal('done')
      expect(route({ type, ofDriver: [old, done] })).to.equal('old')
      expect(route({ type, ofDriver: [done] })).to.equal('done')
    }
  })

  it('of news about the driver is an old one rather than a new one', function () {
    expect(route({ type: 'system', ofDriver: [done] })).to.equal('done')
    expect(route({ type: 'system', ofDriver: [done, old] })).to.equal('old')
  })

  it('is the same in whatever order the enquiries are found', function () {
    const known = fc.record({
      leaseId: fc.constant('acme'),
      enquiryId: fc.uuid(),
      isOpen: fc.boolean(),
      lastActivityAt: fc.integer({ min: 0, max: 2 }),
    })
    const ids = { selector: ({ enquiryId }: KnownEnquiry) => enquiryId }
    fc.assert(
      fc.property(fc.uniqueArray(known, ids), (ofDriver) => {
        expect(route({ ofDriver })).to.equal(route({ ofDriver: ofDriver.toReversed() }))
      }),
    )
  })
})
