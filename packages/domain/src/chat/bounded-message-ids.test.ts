import { expect } from 'chai'
import * as fc from 'fast-check'
import { isTrimDue, keptMessageIds } from './bounded-message-ids.ts'

describe('the ids that a conversation keeps', function () {
  it('stay bounded over any long run of provider ids', function () {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        let longest = 0
        let ids: unknown[] = []
        for (let n = 0; n < 3_000; n++) {
          const id = `wamid.${Buffer.from(`${seed}:${n}:${(n * 2654435761) % 4294967296}`).toString('base64')}`
          ids = [...ids, id]
          if (isTrimDue(id)) ids = keptMessageIds(ids) ?? ids
          longest = Math.max(longest, ids.length)
        }
        expect(longest).to.be.lessThan(600)
      }),
      { numRuns: 20 },
    )
  })

  it('are the newest ones, in order', function () {
    const ids = Array.from({ length: 130 }, (_, n) => `id-${n}`)
    expect(keptMessageIds(ids)).to.deep.equal(ids.slice(30))
  })

  it('are left alone while they are few, and when the field is damaged', function () {
    expect(keptMessageIds(['a', 'b'])).to.equal(null)
    expect(keptMessageIds(undefined)).to.equal(null)
  })
})
