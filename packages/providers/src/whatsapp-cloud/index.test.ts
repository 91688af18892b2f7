import { createServer } from 'node:http'
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
})
