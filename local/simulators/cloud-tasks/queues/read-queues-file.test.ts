import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { readQueuesFile } from './read-queues-file.ts'
import { readSeedQueue } from './seed-queue.ts'

describe('a queues file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'queues-'))
  const file = path.join(folder, 'queues.json')
  after(() => rmSync(folder, { recursive: true }))

  it('gives each queue its settings, the rest by default', () => {
    const queue = {
      name: 'mail',
      rateLimits: { maxDispatchesPerSecond: 80 },
      retryConfig: { maxAttempts: -1, minBackoff: '0.5s', maxBackoff: '60s', maxDoublings: 0 },
    }
    writeFileSync(file, JSON.stringify({ location: 'europe-west1', queues: [queue] }))
    const { location, queues } = readQueuesFile(file)
    expect(location).to.equal('europe-west1')
    expect(queues.map(readSeedQueue)).to.deep.equal([
      {
        id: 'mail',
        settings: {
          rateLimits: { maxDispatchesPerSecond: 80, maxConcurrentDispatches: 1000 },
          retryConfig: {
            maxAttempts: -1,
            maxRetryDurationMs: 0,
            minBackoffMs: 500,
            maxBackoffMs: 60_000,
            maxDoublings: 0,
          },
        },
      },
    ])
  })

  it('is refused with a sentence when it is wrong', () => {
    writeFileSync(file, '{')
    expect(() => readQueuesFile(file)).to.throw(`The queues file ${file} is not JSON.`)
    writeFileSync(
      file,
      JSON.stringify({ location: 'l', queues: [{ name: 'a', retryConfig: { minBackoff: '1m' } }] }),
    )
    expect(() => readQueuesFile(file)).to.throw('must be seconds like "1s" or "0.5s"')
    writeFileSync(file, JSON.stringify({ location: 'l', queues: [{ name: 'a', maxAttempts: 3 }] }))
    expect(() => readQueuesFile(file)).to.throw('maxAttempts')
  })
})
