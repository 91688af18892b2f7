import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { expect } from 'chai'
import type { MessagingProvider, OutgoingMessage, ProviderOutcome } from './contract.ts'

export interface ProviderUnderTest<Sender> {
  /** Makes the adapter talk to this address, with a time-out of 300 ms. */
  create: (baseUrl: string) => MessagingProvider<Sender>
  sender: Sender
  /** The provider's own words for each case. */
  answers: { accepted: object; acceptedId: string; withoutId: object; definite: object; throttled: object }
}

const message: OutgoingMessage = { to: '+447700900482', type: 'text', text: 'Hello', correlationId: 'our-id' }

/** What every adapter must do, whatever the provider is called; run it from the adapter's own test file. */
export function behavesAsProvider<Sender>({ create, sender, answers }: ProviderUnderTest<Sender>): void {
  let server: Server
  let calls: number
  let answer: (request: IncomingMessage, response: ServerResponse) => void

  beforeEach(async function () {
    calls = 0
    server = createServer((request, response) => {
      request.resume().once('end', () => {
        calls += 1
        answer(request, response)
      })
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
  })

  afterEach(async function () {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  function address(): string {
    const bound = server.address()
    return typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : ''
  }

  function send(): Promise<ProviderOutcome> {
    return create(address()).send(message, sender)
  }

  function replies(status: number, body: object | string): void {
    answer = (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    }
  }

  it('gives the provider’s id when it accepts', async function () {
    replies(200, answers.accepted)
    expect(await send()).to.deep.equal({ kind: 'accepted', providerMessageId: answers.acceptedId })
  })

  it('calls exactly once, whatever comes back', async function () {
    for (const [status, body] of [
      [200, answers.accepted],
      [500, 'x'],
      [429, answers.throttled],
      [400, answers.definite],
    ] as const) {
      calls = 0
      replies(status, body)
      await send()
      expect(calls, String(status)).to.equal(1)
    }
  })

  const unclear: [string, number, () => object | string][] = [
    ['a yes without an id', 200, () => answers.withoutId],
    ['a yes that is not JSON', 200, () => 'OK'],
    ['an HTML error page', 500, () => '<html><h1>500</h1></html>'],
    ['a bad gateway', 502, () => ''],
    ['a service that is unavailable', 503, () => ''],
  ]
  for (const [what, status, body] of unclear) {
    it(`does not know after ${what}`, async function () {
      replies(status, body())
      expect((await send()).kind).to.equal('unknown')
    })
  }

  it('does not know when no answer comes in time', async function () {
    answer = () => undefined
    expect((await send()).kind).to.equal('unknown')
  })

  it('does not know when the answer begins and never ends', async function () {
    answer = (_request, response) => void response.writeHead(200).write('{')
    expect((await send()).kind).to.equal('unknown')
  })

  it('does not know when the connection breaks after the request went out', async function () {
    answer = (request) => void request.socket.destroy()
    expect((await send()).kind).to.equal('unknown')
  })

  it('knows that nothing was sent when there is nobody to connect to', async function () {
    const gone = address()
    await new Promise((resolve) => server.close(resolve))
    const outcome = await create(gone).send(message, sender)
    expect(outcome).to.have.property('kind', 'not-sent')
  })

  it('knows that nothing was sent, and that it may go later, when it is throttled', async function () {
    replies(429, answers.throttled)
    expect(await send()).to.have.property('kind', 'not-sent')
  })

  it('knows that it never will be sent when the provider says why', async function () {
    replies(400, answers.definite)
    const outcome = await send()
    expect(outcome.kind).to.equal('rejected')
    if (outcome.kind === 'rejected') expect(outcome.error.text).to.match(/^Not sent: /)
  })

  it('does not follow a redirect', async function () {
    answer = (_request, response) =>
      void response.writeHead(302, { location: `${address()}/elsewhere` }).end()
    expect((await send()).kind).to.equal('rejected')
    expect(calls).to.equal(1)
  })

  it('refuses a message that it cannot put into words, without calling', async function () {
    const broken = { ...message, type: 'image' as const, payload: {} }
    expect((await create(address()).send(broken, sender)).kind).to.equal('rejected')
    expect(calls).to.equal(0)
  })
}
