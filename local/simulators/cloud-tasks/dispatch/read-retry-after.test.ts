import { expect } from 'chai'
import { readRetryAfter } from './read-retry-after.ts'

describe('a Retry-After header', () => {
  const now = Date.UTC(2026, 0, 1)

  it('is seconds or a date', () => {
    expect(readRetryAfter('120', now)).to.equal(120_000)
    expect(readRetryAfter(new Date(now + 5000).toUTCString(), now)).to.equal(5000)
  })

  it('means nothing when it is absent, unreadable or past, and at most an hour', () => {
    expect(readRetryAfter(undefined, now)).to.equal(0)
    expect(readRetryAfter('soon', now)).to.equal(0)
    expect(readRetryAfter(new Date(now - 5000).toUTCString(), now)).to.equal(0)
    expect(readRetryAfter('999999', now)).to.equal(3_600_000)
  })
})
