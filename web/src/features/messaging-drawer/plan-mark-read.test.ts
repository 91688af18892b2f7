import { expect } from 'chai'
import { markReadEveryMs, planMarkRead, type ReadingState } from './plan-mark-read.ts'

const reading: ReadingState = { unread: 2, isSomebodyElses: false, newestId: 'm2', isInView: true }
const never = { newestId: '', at: 0 }
const now = 1_000_000

describe('marking as read', () => {
  it('happens when the newest message is before the eyes of somebody whose enquiry it is', () => {
    expect(planMarkRead(reading, never, now)).to.deep.equal({ kind: 'mark' })
  })

  it('does not happen for what is out of sight, read already, or somebody else’s', () => {
    for (const change of [
      { unread: 0 },
      { isSomebodyElses: true },
      { isInView: false },
      { newestId: undefined },
    ])
      expect(planMarkRead({ ...reading, ...change }, never, now)).to.deep.equal({ kind: 'nothing' })
  })

  it('happens once for a message, and again for the next one, not more often than it should', () => {
    const asked = { newestId: 'm2', at: now }
    expect(planMarkRead(reading, asked, now + 60_000)).to.deep.equal({ kind: 'nothing' })
    expect(planMarkRead({ ...reading, newestId: 'm3' }, asked, now + 500)).to.deep.equal({
      kind: 'wait',
      ms: markReadEveryMs - 500,
    })
    expect(planMarkRead({ ...reading, newestId: 'm3' }, asked, now + 5_000)).to.deep.equal({ kind: 'mark' })
  })
})
