import { expect } from 'chai'
import { changesBetween, hasChanges } from './board-changes.ts'
import { buildOrder } from './build-order.test-data.ts'

const before = [115, 117, 118, 119].map((number) => buildOrder(number))
const nothing = {
  appeared: [],
  cancelledByGuest: [],
  cancelledByStaff: [],
  started: [],
  finished: [],
}

describe('what changed while a tablet was away', () => {
  it('is what came, what was cancelled, what others began and finished', () => {
    const after = [
      buildOrder(115, { status: 'cancelled', cancelledBy: 'guest' }),
      buildOrder(117, { status: 'ready' }),
      buildOrder(118, { status: 'cancelled', cancelledBy: 'staff' }),
      buildOrder(119, { status: 'making', terminal: 2 }),
      buildOrder(126),
      buildOrder(127, { status: 'making', terminal: 2 }),
    ]
    expect(changesBetween(before, after, new Set(), 1)).to.deep.equal({
      appeared: [126, 127],
      cancelledByGuest: [115],
      cancelledByStaff: [118],
      started: [{ number: 119, terminal: 2 }],
      finished: [117],
    })
  })

  it('is not what this tablet did itself', () => {
    const after = [buildOrder(117, { status: 'ready' }), buildOrder(119, { status: 'making', terminal: 1 })]
    const found = changesBetween(before, after, new Set(['order-117']), 1)
    expect(found).to.deep.equal(nothing)
    expect(hasChanges(found)).to.equal(false)
  })

  it('is not an old order that was not looked at before', () => {
    const after = [buildOrder(90), buildOrder(91, { status: 'delivered' }), ...before]
    expect(changesBetween(before, after, new Set(), 1)).to.deep.equal(nothing)
  })
})
