import { expect } from 'chai'
import { planRows, sameOrder } from './calm-order.ts'

const a = { id: 'a', word: 'old' }
const b = { id: 'b', word: 'old' }
const c = { id: 'c', word: 'new' }
const newerB = { id: 'b', word: 'new' }

describe('the order of the list', () => {
  it('is the newest when nobody touches it', () => {
    expect(planRows([a, b], [newerB, a], false)).to.deep.equal([newerB, a])
  })

  it('does not move under a hand, but renews its words', () => {
    expect(planRows([a, b], [newerB, a], true)).to.deep.equal([a, newerB])
  })

  it('neither inserts nor takes away a row under a hand', () => {
    expect(planRows([a, b], [c, a], true)).to.deep.equal([a, b])
  })

  it('begins with whatever comes first', () => {
    expect(planRows([], [a], true)).to.deep.equal([a])
  })

  it('knows when nothing moved', () => {
    expect(sameOrder([a, b], [a, newerB])).to.equal(true)
    expect(sameOrder([a, b], [b, a])).to.equal(false)
    expect(sameOrder([a], [a, b])).to.equal(false)
  })
})
