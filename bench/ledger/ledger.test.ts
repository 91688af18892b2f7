import { expect } from 'chai'
import { mapEntry, nothing, sum } from './ledger.ts'
import { plannedReceipts } from './planned-receipts.ts'
import { costOfMillion } from './prices.ts'

const one = { reads: 1, writes: 2, tasks: 3, invocations: 4, requests: 5 }

describe('the ledger', function () {
  it('adds up figure by figure', function () {
    expect(sum([one, one])).to.deep.equal({ reads: 2, writes: 4, tasks: 6, invocations: 8, requests: 10 })
    expect(sum([])).to.deep.equal(nothing)
    expect(mapEntry(one, (value) => value * 10)).to.include({ reads: 10, requests: 50 })
  })
})

describe('the receipts of the next issue', function () {
  it('write what rises and nothing for a `sent` that comes late', function () {
    const sent = {
      status: 'SENT',
      delivery: { attempt: 1, sentAt: 5 },
      providerMessageId: 'wamid.1',
    } as const
    expect(plannedReceipts(sent, 9)).to.deep.equal({
      reads: 3,
      writes: 2,
      tasks: 3,
      invocations: 3,
      requests: 3,
    })
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
