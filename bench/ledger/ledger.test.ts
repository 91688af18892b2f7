import { expect } from 'chai'
import { mapEntry, nothing, sum } from './ledger.ts'
import { costOfMillion } from './prices.ts'

const one = { reads: 1, writes: 2, tasks: 3, invocations: 4, requests: 5 }

describe('the ledger', function () {
  it('adds up figure by figure', function () {
    expect(sum([one, one])).to.deep.equal({ reads: 2, writes: 4, tasks: 6, invocations: 8, requests: 10 })
    expect(sum([])).to.deep.equal(nothing)
    expect(mapEntry(one, (value) => value * 10)).to.include({ reads: 10, requests: 50 })
  })
})

describe('the price of a million messages', function () {
  it('counts a task twice: made and delivered', function () {
    expect(costOfMillion({ ...nothing, tasks: 1 }).total).to.be.closeTo(0.8, 1e-9)
  })

  it('counts functions and queue-service alike, and adds everything up', function () {
    const cost = costOfMillion({ reads: 5, writes: 9, tasks: 4, invocations: 4, requests: 4 })
    expect(cost.requests).to.be.closeTo(3.2, 1e-9)
    expect(cost.total).to.be.closeTo(1.5 + 8.1 + 3.2 + 3.2, 1e-9)
  })
})
