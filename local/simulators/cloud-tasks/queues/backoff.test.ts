import { expect } from 'chai'
import * as fc from 'fast-check'
import { mayRetry, retryDelayMs } from './backoff.ts'
import { defaultQueueSettings } from './queue-settings.ts'

const documented = {
  ...defaultQueueSettings.retryConfig,
  minBackoffMs: 10_000,
  maxBackoffMs: 300_000,
  maxDoublings: 3,
}

const anyConfig = fc
  .record({
    minBackoffMs: fc.integer({ min: 1, max: 60_000 }),
    extra: fc.integer({ min: 0, max: 3_600_000 }),
    maxDoublings: fc.integer({ min: 0, max: 16 }),
  })
  .map(({ minBackoffMs, extra, maxDoublings }) => ({
    ...defaultQueueSettings.retryConfig,
    minBackoffMs,
    maxBackoffMs: minBackoffMs + extra,
    maxDoublings,
  }))

describe('retry backoff', () => {
  it('follows the documented example: doubling, then linear, then capped', () => {
    const seconds = [1, 2, 3, 4, 5, 6, 7, 8].map((failure) => retryDelayMs(documented, failure) / 1000)
    expect(seconds).to.deep.equal([10, 20, 40, 80, 160, 240, 300, 300])
  })

  it('grows linearly from the first retry when doubling is switched off', () => {
    const config = { ...documented, maxDoublings: 0 }
    expect([1, 2, 3, 4].map((failure) => retryDelayMs(config, failure))).to.deep.equal([
      10_000, 20_000, 30_000, 40_000,
    ])
  })

  it('never shrinks, starts at the minimum and stays within the cap', () => {
    fc.assert(
      fc.property(anyConfig, fc.integer({ min: 1, max: 200 }), (config, failure) => {
        const delay = retryDelayMs(config, failure)
        expect(retryDelayMs(config, 1)).to.equal(config.minBackoffMs)
        expect(delay).to.be.within(config.minBackoffMs, config.maxBackoffMs)
        expect(retryDelayMs(config, failure + 1)).to.be.at.least(delay)
      }),
    )
  })

  it('doubles exactly while doublings remain, then adds equal steps', () => {
    fc.assert(
      fc.property(anyConfig, fc.integer({ min: 1, max: 60 }), (config, failure) => {
        const uncapped = { ...config, maxBackoffMs: Number.MAX_SAFE_INTEGER }
        const step = retryDelayMs(uncapped, failure + 1) - retryDelayMs(uncapped, failure)
        const expected =
          failure <= config.maxDoublings
            ? retryDelayMs(uncapped, failure)
            : config.minBackoffMs * 2 ** config.maxDoublings
        expect(step).to.equal(expected)
      }),
    )
  })
})

describe('the end of retrying', () => {
  const config = { ...documented, maxAttempts: 3, maxRetryDurationMs: 60_000 }

  it('needs both limits when both are set', () => {
    expect(mayRetry(config, 3, 59_999)).to.equal(true)
    expect(mayRetry(config, 2, 60_000)).to.equal(true)
    expect(mayRetry(config, 3, 60_000)).to.equal(false)
  })

  it('needs only the limit that is set', () => {
    expect(mayRetry({ ...config, maxRetryDurationMs: 0 }, 3, 0)).to.equal(false)
    expect(mayRetry({ ...config, maxAttempts: -1 }, 1, 60_000)).to.equal(false)
    expect(mayRetry({ ...config, maxAttempts: -1 }, 1000, 59_999)).to.equal(true)
  })

  it('never comes without limits', () => {
    expect(mayRetry({ ...config, maxAttempts: -1, maxRetryDurationMs: 0 }, 10_000, 1e12)).to.equal(true)
  })
})
