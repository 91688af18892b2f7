import { Readable } from 'node:stream'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { download } from './download.ts'

describe('a download', function () {
  it('is cut into chunks of one size, whatever pieces it comes in', async function () {
    const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 16 }), async (parts, chunkSize) => {
        const chunks: Buffer[] = []
        const stream = Readable.from(parts.map((part) => Buffer.from(part)))
        const received = await download(stream, chunkSize, 1_000, async (chunk) => void chunks.push(chunk))
        const whole = Buffer.concat(parts)
        expect(Buffer.concat(chunks)).to.deep.equal(whole)
        expect(received?.size).to.equal(whole.length)
        for (const chunk of chunks.slice(0, -1)) expect(chunk).to.have.length(chunkSize)
      }),
    )
  })

  it('stops as soon as it is larger than it may be', async function () {
    let read = 0
    function* endless(): Generator<Buffer> {
      for (;;) {
        read += 10
        yield Buffer.alloc(10)
      }
    }
    expect(await download(Readable.from(endless()), 16, 95, async () => undefined)).to.equal(null)
    expect(read).to.be.lessThan(1_000)
  })
})
