import { expect } from 'chai'
import * as fc from 'fast-check'
import { inOrder } from './in-order.ts'

describe('items in lanes', function () {
  const items = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat()))

  it('are all worked on, those of one lane one after another in their order', async function () {
    await fc.assert(
      fc.asyncProperty(items, fc.scheduler(), async (all, scheduler) => {
        const done: [string, number][] = []
        const working = new Set<string>()
        async function work(item: [string, number]): Promise<void> {
          expect(working.has(item[0])).to.equal(false)
          working.add(item[0])
          await scheduler.schedule(Promise.resolve())
          working.delete(item[0])
          done.push(item)
        }
        const failed = await scheduler.waitFor(inOrder(all, ([lane]) => lane, work, 3))
        expect(failed).to.deep.equal([])
        for (const lane of 'abcde')
          expect(done.filter(([name]) => name === lane)).to.deep.equal(all.filter(([name]) => name === lane))
      }),
    )
  })

  it('are worked on side by side, but never more than so many at once', async function () {
    let working = 0
    let most = 0
    await inOrder(
      ['a', 'b', 'c', 'd', 'e', 'f'],
      (item) => item,
      async () => {
        working += 1
        most = Math.max(most, working)
        await new Promise((resolve) => setImmediate(resolve))
        working -= 1
      },
      4,
    )
    expect(most).to.equal(4)
  })

  it('that fail are told, and keep no other from its turn', async function () {
    const done: number[] = []
    const error = new Error('broken')
    const failed = await inOrder(
      [1, 2, 3, 4, 5],
      (item) => String(item % 2),
      async (item) => {
        if (item === 1 || item === 4) throw error
        done.push(item)
      },
      2,
    )
    expect(done).to.have.members([2, 3, 5])
    expect(failed.map(({ item }) => item)).to.have.members([1, 4])
    expect(failed[0]?.error).to.equal(error)
  })
})
