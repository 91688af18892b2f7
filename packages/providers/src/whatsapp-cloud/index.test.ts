import { createServer, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { expect } from 'chai'
import { behavesAsProvider } from '../contract.test-cases.ts'
import { createWhatsappCloud } from './index.ts'
import { readAnswer } from './read-answer.ts'

function errorBody(code: number): object {
  return {
    error: {
      message: `(#${code}) Something`,
      type: 'OAuthException',
      code,
      error_data: { messaging_product: 'whatsapp', details: 'Details.' },
      fbtrace_id: 'A',
    },
  }
}

function replies(status: number, body: object | string) {
  return (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

describe('WhatsApp by the Cloud API', function () {
  behavesAsProvider({
    create: (baseUrl) => createWhatsappCloud({ baseUrl, version: 'v25.0', timeoutMs: 300 }),
    sender: { phoneNumberId: '106', token: 'secret' },
    answers: {
      accepted: {
        messaging_product: 'whatsapp',
        contacts: [{ input: '+447700900482', wa_id: '447700900482' }],
        messages: [{ id: 'wamid.HBg=' }],
      },
      acceptedId: 'wamid.HBg=',
      withoutId: { messaging_product: 'whatsapp', messages: [] },
      definite: errorBody(131026),
      throttled: errorBody(130429),
    },
  })

  it('knows that a number which is gone needs an administrator (100 with subcode 33)', function () {
    const error = { code: 100, error_subcode: 33, message: 'Unsupported post request.' }
    expect(readAnswer(400, { error })).to.have.nested.property('error.class', 'channel')
    expect(readAnswer(400, { error: { code: 100 } })).to.have.nested.property('error.class', 'message')
  })

  it('waits for a slow answer longer than it keeps an idle connection', async function () {
    this.timeout(10_000)
    const server = createServer((_request, response) => {
      setTimeout(() => response.end('{"messages":[{"id":"wamid.slow"}]}'), 3_500)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const bound = server.address()
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0
    const cloud = createWhatsappCloud({
      baseUrl: `http://127.0.0.1:${port}`,
      version: 'v25.0',
      timeoutMs: 8_000,
    })
    const sent = await cloud.send(
      { to: '+447700900482', type: 'text', text: 'Hello', correlationId: 'our-id' },
      { phoneNumberId: '106', token: 'secret' },
    )
    server.close()
    expect(sent).to.deep.equal({ kind: 'accepted', providerMessageId: 'wamid.slow' })
  })

  it('calls the number’s own address with its token, our id and the text', async function () {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const bound = server.address()
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0
    const sent = createWhatsappCloud({
      baseUrl: `http://127.0.0.1:${port}`,
      version: 'v25.0',
      timeoutMs: 2_000,
    }).send(
      { to: '+447700900482', type: 'text', text: 'See https://example.org', correlationId: 'our-id' },
      { phoneNumberId: '106', token: 'secret' },
    )
    const [request, response] = await once(server, 'request')
    let body = ''
    for await (const part of request) body += String(part)
    response.end('{"messages":[{"id":"wamid.1"}]}')
    await sent
    server.close()
    expect(request.url).to.equal('/v25.0/106/messages')
    expect(request.headers.authorization).to.equal('Bearer secret')
    expect(JSON.parse(body)).to.deep.equal({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '+447700900482',
      type: 'text',
      text: { body: 'See https://example.org', preview_url: true },
      biz_opaque_callback_data: 'our-id',
    })
  })

  describe('with a file', function () {
    const sender = { phoneNumberId: '106', token: 'secret' }
    const file = {
      filename: 'the "offer".pdf',
      mimeType: 'application/pdf',
      size: 6,
      async *read() {
        yield Buffer.from('abc')
        yield Buffer.from('def')
      },
    }

    async function upload(answer: (response: ServerResponse) => void) {
      const requests: { path: string | undefined; form: FormData }[] = []
      const server = createServer((request, response) => {
        void (async () => {
          const parts: Buffer[] = []
          for await (const part of request) parts.push(Buffer.from(part))
          const headers = { 'content-type': request.headers['content-type'] ?? '' }
          const form = await new Response(Buffer.concat(parts), { headers }).formData()
          requests.push({ path: request.url, form })
          answer(response)
        })()
      }).listen(0, '127.0.0.1')
      await once(server, 'listening')
      const bound = server.address()
      const port = typeof bound === 'object' && bound !== null ? bound.port : 0
      const baseUrl = `http://127.0.0.1:${port}`
      const outcome = await createWhatsappCloud({ baseUrl, version: 'v25.0', timeoutMs: 500 }).upload(
        file,
        sender,
      )
      server.closeAllConnections()
      server.close()
      return { outcome, requests }
    }

    it('uploads it as the form that WhatsApp reads, once, and gives its id', async function () {
      const { outcome, requests } = await upload(replies(200, { id: '4711' }))
      expect(outcome).to.deep.equal({ kind: 'uploaded', id: '4711' })
      expect(requests).to.have.length(1)
      const [{ path, form } = { path: '', form: new FormData() }] = requests
      expect(path).to.equal('/v25.0/106/media')
      expect(form.get('messaging_product')).to.equal('whatsapp')
      expect(form.get('type')).to.equal('application/pdf')
      const received = form.get('file')
      if (!(received instanceof File)) throw new Error('no file')
      expect(await received.text()).to.equal('abcdef')
      expect(received.type).to.equal('application/pdf')
    })

    const retried: [string, (response: ServerResponse) => void][] = [
      ['is throttled', replies(429, errorBody(130429))],
      ['meets an error of WhatsApp', replies(500, errorBody(131000))],
      ['meets a bad gateway', replies(502, '<html></html>')],
      ['gets no id', replies(200, {})],
      ['gets no answer', () => undefined],
      ['loses its connection', (response) => void response.destroy()],
    ]
    for (const [what, answer] of retried) {
      it(`knows that nothing was sent, and that it may try again, when an upload ${what}`, async function () {
        expect((await upload(answer)).outcome).to.have.property('kind', 'not-sent')
      })
    }

    it('knows that a file will never be taken when WhatsApp says so', async function () {
      const { outcome } = await upload(replies(400, errorBody(131053)))
      expect(outcome).to.have.property('kind', 'rejected')
      expect(outcome).to.have.nested.property('error.code', '131053')
    })

    it('does not fail when the file cannot be read to its end', async function () {
      const broken = {
        ...file,
        async *read() {
          yield Buffer.from('abc')
          throw new Error('The store is away.')
        },
      }
      const server = createServer((request) => void request.resume()).listen(0, '127.0.0.1')
      await once(server, 'listening')
      const bound = server.address()
      const port = typeof bound === 'object' && bound !== null ? bound.port : 0
      const baseUrl = `http://127.0.0.1:${port}`
      const cloud = createWhatsappCloud({ baseUrl, version: 'v25.0', timeoutMs: 500 })
      expect(await cloud.upload(broken, sender)).to.have.property('kind', 'not-sent')
      server.closeAllConnections()
      server.close()
    })
  })
})
