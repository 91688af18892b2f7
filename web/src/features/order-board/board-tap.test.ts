import { expect } from 'chai'
import { applyTap, canBeKept, isShown, showTaps, type PendingTap } from './board-tap.ts'
import { buildOrder } from './build-order.test-data.ts'

const making = buildOrder(117, { status: 'making', terminal: 1, startedAt: 900_000 })

function tap(about: Partial<PendingTap>): PendingTap {
  return {
    tapId: 'tap-1',
    orderId: making.id,
    number: 117,
    action: 'ready',
    terminal: 1,
    at: 1_000_000,
    revision: making.revision,
    state: 'sending',
    ...about,
  }
}

describe("this tablet's own taps", () => {
  it('show at once', () => {
    expect(showTaps([making], [tap({})])[0]).to.deep.include({ status: 'ready', readyAt: 1_000_000 })
    expect(showTaps([buildOrder(118)], [tap({ orderId: 'order-118', action: 'start' })])[0]).to.deep.include({
      status: 'making',
      terminal: 1,
    })
  })

  it('move nothing while they are only kept', () => {
    expect(showTaps([making], [tap({ state: 'kept' })])[0]).to.equal(making)
  })

  it('change nothing that the server shows already', () => {
    const ready = applyTap(making, tap({}))
    expect(applyTap(ready, tap({}))).to.equal(ready)
    expect(isShown(tap({}), making)).to.equal(false)
    expect(isShown(tap({}), ready)).to.equal(true)
    expect(isShown(tap({}), undefined)).to.equal(false)
  })

  it('undo one step, not the one before as well', () => {
    const ready = applyTap(making, tap({}))
    const undo = tap({ action: 'undo', revision: ready.revision })
    const back = applyTap(ready, undo)
    expect(back.status).to.equal('making')
    expect(applyTap(back, undo)).to.equal(back)
  })

  it('leave every other order the same object', () => {
    const other = buildOrder(118)
    expect(showTaps([other, making], [tap({})])[0]).to.equal(other)
  })

  it('may wait for a connection, but for those where somebody else may be first', () => {
    expect((['ready', 'serve', 'cancel', 'remind'] as const).every(canBeKept)).to.equal(true)
    expect((['start', 'put-back', 'undo', 'seen-change'] as const).some(canBeKept)).to.equal(false)
  })
})
