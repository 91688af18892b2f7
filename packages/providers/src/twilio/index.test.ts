import { createServer, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { behavesAsProvider } from '../contract.test-cases.ts'
import type { OutgoingMessage } from '../contract.ts'
import { createTwilio, type Twilio } from './index.ts'
import { readAnswer } from './read-answer.ts'

const accountSid = 'AC00000000000000000000000000000001'
const sid = 'SM0123456789abcdef0123456789abcdef'
const sender = { from: '+447700900177', token: 'secret' }

function twilioAt(baseUrl: string): Twilio {
  return createTwilio({ baseUrl, accountSid, publicBaseUrl: 'https://desk.example', timeoutMs: 300 })
}

function errorBody(code: number, status: number): object {
  return { code, message: 'Something', more_info: `https://www.twilio.com/docs/errors/${code}`, status }
}

/** Answers each request in turn, and gives what was asked. */
async function withTwilio<T>(
  answers: object[],
  act: (twilio: Twilio) => Promise<T>,
): Promise<{ result: T; requests: { request: IncomingMessage; form: URLSearchParams }[] }> {
  const requests: { request: IncomingMessage; form: URLSearchParams }[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      requests.push({ request, form: new URLSearchParams(body) })
      response.end(JSON.stringify(answers[requests.length - 1] ?? {}))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const result = await act(twilioAt(`http://127.0.0.1:${port}`))
  server.closeAllConnections()
  server.close()
  return { result, requests }
}

function listed(n: number, at: number, more: object = {}): object {
  return {
    sid: `SM${n}`,
    status: 'queued',
    direction: 'outbound-api',
    from: '+447700900177',
    body: 'Hello',
    date_created: new Date(at).toUTCString(),
    date_sent: null,
    error_code: null,
    ...more,
  }
}

describe('Twilio', function () {
  behavesAsProvider({
    create: twilioAt,
    sender,
    answers: {
      accepted: { sid, status: 'queued' },
      acceptedId: sid,
      withoutId: { status: 'queued' },
      definite: errorBody(21610, 400),
      throttled: errorBody(20429, 429),
    },
  })

  const message: OutgoingMessage = { to: '+447700900482', type: 'text', text: 'Your tea is ready.' }

  async function formOf(given: Partial<OutgoingMessage>, from: object = {}): Promise<Record<string, string>> {
    const { requests } = await withTwilio([{ sid }], (twilio) =>
      twilio.send({ ...message, ...given }, { ...sender, ...from }),
    )
    return Object.fromEntries(requests[0]?.form ?? [])
  }

  it('asks as the account, at the address that it is given', async function () {
    const { requests } = await withTwilio([{ sid }], (twilio) => twilio.send(message, sender))
    const [{ request } = { request: undefined }] = requests
    expect(request?.method).to.equal('POST')
    expect(request?.url).to.equal(`/2010-04-01/Accounts/${accountSid}/Messages.json`)
    expect(request?.headers.authorization).to.equal(`Basic ${btoa(`${accountSid}:secret`)}`)
    expect(request?.headers['content-type']).to.match(/^application\/x-www-form-urlencoded/)
  })

  it('asks with the new token while it is being changed', async function () {
    const { requests } = await withTwilio([{ sid }], (twilio) =>
      twilio.send(message, { ...sender, token: 'old, new' }),
    )
    expect(requests[0]?.request.headers.authorization).to.equal(`Basic ${btoa(`${accountSid}:new`)}`)
  })

  it('sends a text from our number', async function () {
    expect(await formOf({})).to.deep.equal({
      To: '+447700900482',
      From: '+447700900177',
      Body: 'Your tea is ready.',
    })
  })

  it('pins the number of a Messaging Service', async function () {
    const form = await formOf({}, { messagingServiceSid: 'MG1' })
    expect(form).to.include({ From: '+447700900177', MessagingServiceSid: 'MG1' })
  })

  it('keeps the addresses of other channels as they are', async function () {
    const form = await formOf({ to: 'whatsapp:+447700900482' }, { from: 'whatsapp:+447700900177' })
    expect(form).to.include({ To: 'whatsapp:+447700900482', From: 'whatsapp:+447700900177' })
  })

  it('gives our id along, to be given back, and asks for every receipt to be tried again', async function () {
    const correlationId = 'conversations/whatsapp:+1;whatsapp:+2/messages/a b?attempt=3'
    const { StatusCallback = '' } = await formOf({ correlationId })
    const url = new URL(StatusCallback)
    expect(url.origin + url.pathname).to.equal('https://desk.example/webhooks/twilio/status')
    expect(url.searchParams.get('id')).to.equal(correlationId)
    expect(url.hash).to.equal('#rc=5&rp=all')
  })

  it('sends files that can be fetched, each in a field of its own', async function () {
    const { requests } = await withTwilio([{ sid }], (twilio) =>
      twilio.send({ ...message, mediaUrls: ['https://a.example/1', 'https://a.example/2'] }, sender),
    )
    expect(requests[0]?.form.getAll('MediaUrl')).to.deep.equal(['https://a.example/1', 'https://a.example/2'])
  })

  it('sends a template by its id, with its values and nothing else', async function () {
    const content = { sid: 'HX1', variables: { 1: 'Ana' } }
    const form = await formOf({ type: 'template', text: '', content })
    expect(form).to.include({ ContentSid: 'HX1', ContentVariables: '{"1":"Ana"}' })
    expect(form).to.not.have.any.keys('Body', 'MediaUrl')
  })

  it('says when it is the token that was refused', function () {
    expect(readAnswer(401, errorBody(20003, 401))).to.include({ kind: 'rejected', credentialsRefused: true })
  })

  describe('asked what was sent', function () {
    const since = Date.UTC(2026, 8, 1, 12, 0, 0)
    const listing = { to: '+447700900482', since, token: 'secret' }

    it('does not filter by what a waiting message has not yet', async function () {
      const { requests, result } = await withTwilio(
        [{ messages: [listed(1, since + 1_000), listed(2, since - 1_000)], next_page_uri: null }],
        (twilio) => twilio.list(listing),
      )
      expect(result?.map(({ sid: id }) => id)).to.deep.equal(['SM1'])
      const query = new URL(requests[0]?.request.url ?? '', 'http://x').searchParams
      expect([...query.keys()]).to.deep.equal(['To', 'PageSize'])
    })

    it('reads on until it is past the time asked for', async function () {
      const pages = [
        { messages: [listed(1, since + 9_000)], next_page_uri: '/next?Page=1' },
        { messages: [listed(2, since + 1_000), listed(3, since - 1_000)], next_page_uri: '/next?Page=2' },
      ]
      const { requests, result } = await withTwilio(pages, (twilio) => twilio.list(listing))
      expect(result?.map(({ sid: id }) => id)).to.deep.equal(['SM1', 'SM2'])
      expect(requests[1]?.request.url).to.equal('/next?Page=1')
      expect(requests).to.have.length(2)
    })

    it('leaves out what the person wrote', async function () {
      const messages = [listed(1, since, { direction: 'inbound' })]
      expect((await withTwilio([{ messages }], (twilio) => twilio.list(listing))).result).to.deep.equal([])
    })

    it('reads on nowhere but there', async function () {
      for (const next of [
        '@other.example/',
        '.other.example/',
        '//other.example/',
        'https://other.example/',
      ]) {
        const page = { messages: [listed(1, since + 9_000)], next_page_uri: next }
        const { requests, result } = await withTwilio([page, page], (twilio) => twilio.list(listing))
        expect(result).to.equal(null)
        expect(requests).to.have.length(1)
      }
    })

    it('says that it cannot say, rather than nothing', async function () {
      for (const answer of [{}, { messages: [listed(1, Number.NaN)] }])
        expect((await withTwilio([answer], (twilio) => twilio.list(listing))).result).to.equal(null)
      const endless = Array.from({ length: 9 }, (_, n) => ({
        messages: [listed(n, since + 1)],
        next_page_uri: `/next?Page=${n}`,
      }))
      expect((await withTwilio(endless, (twilio) => twilio.list(listing))).result).to.equal(null)
      expect(await twilioAt('http://127.0.0.1:1').list(listing)).to.equal(null)
    })
  })
})
