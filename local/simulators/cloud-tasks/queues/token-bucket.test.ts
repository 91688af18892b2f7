import { expect } from 'chai'
import { burstSize } from './queue-settings.ts'
import { TokenBucket } from './token-bucket.ts'

function takeAll(bucket: TokenBucket, nowMs: number): number {
  let taken = 0
  while (bucket.take(nowMs)) taken += 1
  return taken
}

describe('the rate limit of a queue', () => {
  it('allows a burst, then one dispatch per interval', () => {
    const bucket = new TokenBucket(10, 3, 0)
    expect(takeAll(bucket, 0)).to.equal(3)
    expect(bucket.waitMs(0)).to.equal(100)
    expect(takeAll(bucket, 99)).to.equal(0)
    expect(takeAll(bucket, 100)).to.equal(1)
  })

  it('does not save more than a burst while the queue rests', () => {
    const bucket = new TokenBucket(10, 3, 0)
    takeAll(bucket, 0)
    expect(takeAll(bucket, 60_000)).to.equal(3)
  })

  it('takes a new rate at once', () => {
    const bucket = new TokenBucket(10, 3, 0)
    bucket.setRate(1, 1, 0)
    expect(takeAll(bucket, 0)).to.equal(1)
    expect(bucket.waitMs(0)).to.equal(1000)
  })

  it('has the documented burst of 100 at 500 a second, and never none', () => {
    expect(burstSize(500)).to.equal(100)
    expect(burstSize(0.1)).to.equal(1)
  })
})
