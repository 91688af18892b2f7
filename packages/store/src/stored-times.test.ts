import { expect } from 'chai'
import { Timestamp } from 'firebase-admin/firestore'
import { withMillis, withTimestamps } from './stored-times.ts'

describe('stored times', () => {
  const shape = {
    createdAt: 1,
    pause: { at: 2, until: 3, reason: 'at' },
    menu: [{ id: 'a', backAt: 4 }],
    counts: { day: { '2026-11-26': 5 } },
    number: 6,
    openOrder: null,
    list: [7],
  }

  it('are Timestamps in Firestore and epoch ms elsewhere', () => {
    const stored = withTimestamps(shape)
    expect(stored).to.have.property('createdAt').that.is.instanceOf(Timestamp)
    expect(stored).to.have.nested.property('pause.until').that.is.instanceOf(Timestamp)
    expect(stored).to.have.nested.property('menu[0].backAt').that.is.instanceOf(Timestamp)
    expect(stored).to.deep.include({ counts: shape.counts, number: 6, list: [7], openOrder: null })
    expect(withMillis(stored)).to.deep.equal(shape)
  })

  it('that are not there are left out', () => {
    expect(withTimestamps({ at: undefined, a: 1 })).to.deep.equal({ a: 1 })
  })
})
