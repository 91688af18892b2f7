import { expect } from 'chai'
import * as fc from 'fast-check'
import { DueHeap } from './due-heap.ts'
import type { Due } from './due-heap.ts'

describe('the heap of due tasks', () => {
  it('gives back whatever goes in, earliest first and ties in the order of arrival', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
        const heap = new DueHeap<Due>()
        const entries = times.map((at, order) => ({ at, order }))
        for (const entry of entries) heap.push(entry)
        const popped = Array.from({ length: times.length }, () => heap.pop())
        expect(popped).to.deep.equal(entries.sort((a, b) => a.at - b.at || a.order - b.order))
        expect(heap.pop()).to.equal(undefined)
      }),
    )
  })

  it('stays in order when taking and adding alternate', () => {
    const heap = new DueHeap<Due>()
    for (const at of [5, 1, 9]) heap.push({ at, order: at })
    expect(heap.pop()?.at).to.equal(1)
    heap.push({ at: 3, order: 10 })
    expect([heap.pop()?.at, heap.pop()?.at, heap.pop()?.at]).to.deep.equal([3, 5, 9])
  })
})
