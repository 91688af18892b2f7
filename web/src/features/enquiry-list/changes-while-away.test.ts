import { expect } from 'chai'
import { buildEnquiry } from '../../firestore/build-enquiry.test-data.ts'
import { changesBetween, hasChanges } from './changes-while-away.ts'

const before = [
  buildEnquiry({ id: 'a', createdAt: 100, lastActivityAt: 300 }),
  buildEnquiry({ id: 'b', createdAt: 100, lastActivityAt: 200, lastDriverMessageAt: 150 }),
]

describe('what changed while the connection was away', () => {
  it('is nothing when nothing changed', () => {
    expect(hasChanges(changesBetween(before, before, 'me'))).to.equal(false)
  })

  it('counts what is new, gone, answered and taken by others', () => {
    const after = [
      buildEnquiry({ id: 'c', createdAt: 400, lastActivityAt: 400 }),
      buildEnquiry({
        id: 'b',
        createdAt: 100,
        lastActivityAt: 350,
        lastDriverMessageAt: 350,
        ownerUid: 'tom',
      }),
    ]
    expect(changesBetween(before, after, 'me')).to.deep.equal({ appeared: 1, gone: 1, answered: 1, taken: 1 })
  })

  it("leaves out the person's own doing", () => {
    const after = before.map((enquiry) => ({ ...enquiry, ownerUid: 'me' }))
    expect(hasChanges(changesBetween(before, after, 'me'))).to.equal(false)
  })

  it('does not call an old enquiry new because it moved up from a later page', () => {
    const after = [...before, buildEnquiry({ id: 'old', createdAt: 50, lastActivityAt: 400 })]
    expect(changesBetween(before, after, 'me').appeared).to.equal(0)
  })
})
