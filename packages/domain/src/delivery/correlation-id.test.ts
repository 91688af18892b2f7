import { expect } from 'chai'
import { chatMessagePath } from '../documents/paths.ts'
import { readCorrelationId, writeCorrelationId } from './correlation-id.ts'

const key = { leaseId: 'acme', enquiryId: 'e 1', messageDocId: 'in-7' }

describe('our own name for an attempt', function () {
  it('comes back as it was given along, also without the attempt', function () {
    expect(readCorrelationId(writeCorrelationId(key, 3) ?? '')).to.deep.equal({ key, attempt: 3 })
    expect(readCorrelationId(chatMessagePath(key))).to.deep.equal({ key })
  })

  it('stays at home when it is too long to travel', function () {
    expect(writeCorrelationId({ ...key, messageDocId: 'x'.repeat(500) }, 1)).to.equal(null)
  })

  const foreign = ['.', '..', '__acme__', '\ud800', 'x'.repeat(301)]
  for (const id of foreign) {
    it(`is not read from a path that no document can have: ${JSON.stringify(id).slice(0, 12)}`, function () {
      for (const field of ['leaseId', 'enquiryId', 'messageDocId'])
        expect(readCorrelationId(`${chatMessagePath({ ...key, [field]: id })}?attempt=1`)).to.equal(null)
    })
  }

  it('is not read from other words', function () {
    for (const text of ['', 'another-system:17', `${chatMessagePath(key)}?attempt=x`])
      expect(readCorrelationId(text)).to.equal(null)
  })
})
