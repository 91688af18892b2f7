import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { expect } from 'chai'
import { createWhatsappMedia } from './index.ts'
import type { MediaOutcome } from './media-outcome.ts'

const bytes = Buffer.from('a photo of a flat tyre, in 42 bytes or so')
const sum = createHash('sha256').update(bytes).digest()
const token = 'secret'

describe('a driver’s file', function () {
  let server: Server
  let origin: string
  let asked: string[]
  let description: Record<string, unknown>
  let download: (request: IncomingMessage, response: ServerResponse) => void

  beforeEach(async function () {
    asked = []
    server = createServer((request, response) => {
      asked.push(`${request.headers.authorization} ${request.url}`)
      if (request.url?.startsWith('/v25.0/') !== true) return download(request, response)
      const { status = 200, ...body } = description
      response.writeHead(Number(status), { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const bound = server.address()
    origin = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
    download = (_request, response) => void response.end(bytes)
    description = {
      url: `${origin}/file?hash=x`,
      mime_type: 'image/jpeg',
      sha256: sum.toString('base64'),
      file_size: String(bytes.length),
      id: '77/1',
    }
  })

  afterEach(async function () {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  async function fetch(sha256?: string): Promise<{ outcome: MediaOutcome; chunks: string[] }> {
    const options = {
      baseUrl: origin,
      version: 'v25.0',
      timeoutMs: 300,
      downloadTimeoutMs: 300,
      chunkSize: 16,
    }
    const chunks: string[] = []
    const expected = { mediaId: '77/1', ...(sha256 === undefined ? {} : { sha256 }) }
    const outcome = await createWhatsappMedia(options).fetch(
      expected,
      { phoneNumberId: '106', token },
      async (chunk, index) => void (chunks[index] = String(chunk)),
    )
    return { outcome, chunks }
  }

  it('comes in chunks, with its size and sum, for our token', async function () {
    const { outcome, chunks } = await fetch(sum.toString('base64'))
    expect(outcome).to.deep.equal({
      kind: 'fetched',
      size: bytes.length,
      sha256: sum.toString('hex'),
      mimeType: 'image/jpeg',
    })
    expect(chunks.map(({ length }) => length)).to.deep.equal([16, 16, bytes.length - 32])
    expect(chunks.join('')).to.equal(String(bytes))
    expect(asked).to.deep.equal([
      'Bearer secret /v25.0/77%2F1?phone_number_id=106',
      'Bearer secret /file?hash=x',
    ])
  })

  it('is taken with a sum in hex, and without any', async function () {
    description['sha256'] = sum.toString('hex')
    expect((await fetch()).outcome.kind).to.equal('fetched')
    description = { url: description['url'] }
    expect((await fetch('not a sum')).outcome.kind).to.equal('fetched')
  })

  const refusals: [string, () => void, string, string?][] = [
    ['is another than announced', () => undefined, 'MEDIA_DAMAGED', Buffer.alloc(32, 1).toString('base64')],
    ['is another than described', () => (description['sha256'] = 'ab'.repeat(32)), 'MEDIA_DAMAGED'],
    ['has another size', () => (description['file_size'] = '7'), 'MEDIA_DAMAGED'],
    ['is too large', () => (description['file_size'] = String(101 * 1024 * 1024)), 'MEDIA_TOO_LARGE'],
    ['lies elsewhere', () => (description['url'] = 'http://localhost:9/file'), 'MEDIA_FOREIGN_HOST'],
    ['lies in this machine', () => (description['url'] = 'http://169.254.169.254/x'), 'MEDIA_FOREIGN_HOST'],
    [
      'is sent elsewhere',
      () => {
        download = (_request, response) =>
          void response.writeHead(302, { location: 'https://evil.example/x' }).end()
      },
      'MEDIA_FOREIGN_HOST',
    ],
    ['is gone', () => (description = { status: 400, error: { code: 100, error_subcode: 33 } }), 'MEDIA_GONE'],
  ]
  for (const [what, arrange, problem, announced] of refusals) {
    it(`is refused for good when it ${what}`, async function () {
      arrange()
      expect((await fetch(announced)).outcome).to.deep.equal({ kind: 'refused', problem })
    })
  }

  it('is asked for at the place that is allowed only', async function () {
    description['url'] = 'http://localhost:9/file'
    await fetch()
    expect(asked).to.have.length(1)
  })

  const failures: [string, () => void][] = [
    ['its address is too old', () => (download = (_request, response) => void response.writeHead(404).end())],
    ['the download breaks', () => (download = (_request, response) => breakOff(response))],
    ['the download never ends', () => (download = (_request, response) => void response.write('begun'))],
    ['WhatsApp has an error', () => (description = { status: 500, error: { code: 2 } })],
    ['WhatsApp is too busy', () => (description = { status: 429, error: { code: 4 } })],
    ['what answers is not WhatsApp', () => (description = { status: 502 })],
  ]
  for (const [what, arrange] of failures) {
    it(`is worth another try when ${what}`, async function () {
      arrange()
      expect((await fetch()).outcome).to.deep.equal({ kind: 'failed', problem: 'MEDIA_UNREACHABLE' })
    })
  }

  it('says when it was our token that was not good', async function () {
    description = { status: 401, error: { code: 190 } }
    expect((await fetch()).outcome).to.include({ kind: 'failed', credentialsRefused: true })
  })
})

/** Half a file, then nothing more, ever. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': bytes.length })
  response.write(bytes.subarray(0, 20), () => response.destroy())
}
