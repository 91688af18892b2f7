import { expect } from 'chai'
import { buildTicket } from './build-desk.test-data.ts'
import { changesBetween, hasChanges } from './desk-changes.ts'

describe('what changed in the queue while nobody looked', () => {
  it('is who came, who was called by others, who came back and who is gone', () => {
    const before = [
      buildTicket(0),
      buildTicket(1),
      buildTicket(2, { status: 'claimed', staffUid: 'tom' }),
      buildTicket(3),
      buildTicket(4),
    ]
    const after = [
      buildTicket(0, { status: 'claimed', staffUid: 'wanjiru', staffName: 'Wanjiru Kamau' }),
      buildTicket(1, { status: 'claimed', staffUid: 'me', staffName: 'Me' }),
      buildTicket(2),
      buildTicket(4),
      buildTicket(5),
    ]
    expect(changesBetween(before, after, 'me')).to.deep.equal({
      appeared: [5],
      taken: [{ number: 0, by: 'Wanjiru Kamau' }],
      back: [2],
      gone: [3],
    })
  })

  it('is nothing when nothing happened', () => {
    const open = [buildTicket(0), buildTicket(1, { status: 'claimed' })]
    expect(hasChanges(changesBetween(open, open, 'me'))).to.equal(false)
  })
})
