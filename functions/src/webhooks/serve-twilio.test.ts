import { createHash } from 'node:crypto'
import type { Server } from 'node:http'
import { expect } from 'chai'
import express from 'express'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { silent } from '@relaydesk/observability/logger.ts'
import type { Task } from '@relaydesk/task-queue/task-queue.ts'
import { serveTwilio, type TwilioDoor } from './serve-twilio.ts'

const publicUrl = 'https://desk.example'
const path = '/webhooks/twilio/incoming'
const door: TwilioDoor = {
  kind: 'incoming',
  paths: [path],
  accept: (response) => void response.status(200).send('kept'),
}

describe('the door for Twilio', function () {
  let server: Server
  let origin: string
  let tasks: Task[]
  let isDown: boolean
  let tokens: string

  before(function (done) {
    const app = express()
    app.use(express.raw({ type: () => true, limit: '2mb' }))
    const queue = {
      enqueue: async (task: Task) => {
        if (isDown) throw new Error('14 UNAVAILABLE')
        tasks.push(task)
      },
    }
    const context = { publicBaseUrls: [publicUrl], queue, now: () => 1_000, log: silent }
    app.use((request, response) => {
      // As the Functions framework hands it over.
      const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      return serveTwilio(context, door, tokens, Object.assign(request, { rawBody }), response)
    })
    server = app.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      origin = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`
      done()
    })
  })

  beforeEach(function () {
    tasks = []
    isDown = false
    tokens = 'token'
  })

  after(function (done) {
    server.close(done)
  })

  async function post(
    params: string,
    {
      to = path,
      headers = {},
      signature = sign(params, to),
    }: { to?: string; headers?: object; signature?: string } = {},
  ): Promise<number> {
    const type = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }
    const answer = await fetch(origin + to, {
      method: 'POST',
      headers: { ...type, ...headers },
      body: params,
    })
    await answer.arrayBuffer()
    return answer.status
  }

  it('keeps what Twilio signed, with its query, and every field that nobody knows', async function () {
    const body = 'MessageSid=SM1&From=%2B44&To=whatsapp%3A%2B45&Body=%E2%98%95+%26&New.Field=x'
    expect(await post(body, { to: `${path}?b=2&a=1&id=x/y%3F1` })).to.equal(200)
    const params = { MessageSid: 'SM1', From: '+44', To: 'whatsapp:+45', Body: '☕ &', 'New.Field': 'x' }
    expect(tasks.map((task) => task.body)).to.deep.equal([
      { kind: 'incoming', params, correlationId: 'x/y?1', receivedAt: 1_000 },
    ])
    expect(tasks[0]).to.deep.include({ queue: 'twilio-webhooks-queue', path: '/webhook-listeners/twilio' })
  })

  it('has one task for one message, however often it comes, and another for another', async function () {
    for (const sid of ['SM1', 'SM1', 'SM2']) await post(`MessageSid=${sid}&Body=x`)
    await post('Body=x')
    await post('Body=y')
    expect(new Set(tasks.map(({ key }) => key)).size).to.equal(4)
  })

  it('keeps the last value of a parameter that is repeated', async function () {
    expect(await post('MessageSid=SM1&Body=first&Body=last')).to.equal(200)
    expect(tasks[0]?.body).to.have.nested.property('params.Body', 'last')
  })

  it('reads a JSON body through its hash, whatever its type says', async function () {
    const json = JSON.stringify({ MessageSid: 'SM1', Body: '=&', NumMedia: 2, Empty: null, Tags: ['a'] })
    const to = `${path}?bodySHA256=${createHash('sha256').update(json).digest('hex')}`
    const signature = sign('', to)
    expect(await post(json, { to, signature, headers: { 'content-type': 'application/json' } })).to.equal(200)
    expect(await post(json, { to, signature })).to.equal(200)
    const params = { MessageSid: 'SM1', Body: '=&', NumMedia: '2', Tags: '["a"]' }
    expect(tasks.map(({ body }) => body)).to.deep.equal(
      [1, 2].map(() => ({ kind: 'incoming', params, receivedAt: 1_000 })),
    )
    expect(await post(json.replace('SM1', 'SM2'), { to, signature })).to.equal(403)
  })

  it('refuses whatever is not signed for this address, and keeps nothing of it', async function () {
    const body = 'MessageSid=SM1&Body=x'
    const elsewhere = {
      'x-forwarded-host': 'other.example',
      'x-forwarded-proto': 'http',
      host: 'other.example',
    }
    const refused = [
      await post(body, { signature: 'forged' }),
      await post(body, { signature: '' }),
      await post(`${body}y`, { signature: sign(body, path) }),
      await post(body, { to: `${path}?a=1`, signature: sign(body, path) }),
      await post(body, { headers: elsewhere, signature: sign(body, path, 'http://other.example') }),
      await post(body, { headers: elsewhere, signature: sign(body, path, 'https://other.example') }),
    ]
    expect(refused).to.deep.equal(refused.map(() => 403))
    expect(await post(body, { headers: elsewhere })).to.equal(200)
    expect(tasks).to.have.length(1)
  })

  it('is shut while there is no token', async function () {
    tokens = ''
    const body = 'MessageSid=SM1'
    const signature = getExpectedTwilioSignature('', publicUrl + path, { MessageSid: 'SM1' })
    expect(await post(body, { signature })).to.equal(403)
    expect(await post(body)).to.equal(403)
  })

  it('has Twilio send it again while it cannot be kept', async function () {
    isDown = true
    expect(await post('MessageSid=SM1')).to.equal(503)
    isDown = false
    expect(await post('MessageSid=SM1')).to.equal(200)
  })

  it('refuses what is too large, and what says nothing', async function () {
    expect(await post(`MessageSid=SM1&Body=${'x'.repeat(400_000)}`)).to.equal(413)
    expect(await post('')).to.equal(400)
    const to = `${path}?bodySHA256=${createHash('sha256').update('[1]').digest('hex')}`
    expect(await post('[1]', { to, signature: sign('', to) })).to.equal(400)
  })

  it('explains itself to people, and complains when Twilio is told to GET', async function () {
    const url = origin + path
    const page = await fetch(url)
    expect([page.status, await page.text()]).to.satisfy(
      ([status, text]: [number, string]) => status === 200 && /Twilio posts here/.test(text),
    )
    expect((await fetch(url, { headers: { 'x-twilio-signature': 'x' } })).status).to.equal(405)
    expect((await fetch(url, { method: 'PUT' })).status).to.equal(405)
  })
})

function sign(params: string, to: string, base = publicUrl): string {
  const all = new URLSearchParams(params)
  return getExpectedTwilioSignature(
    'token',
    base + to,
    Object.fromEntries([...all.keys()].map((name) => [name, all.getAll(name)])),
  )
}
