import { expect } from 'chai'
import * as z from 'zod'
import { startTwilioSimulator, type TwilioSimulator } from '../start-twilio-simulator.ts'
import { ACCOUNT, BAR, BAR_ON_WHATSAPP, GUEST, GUEST_ON_WHATSAPP } from '../testing/account.ts'
import { create } from '../testing/requests.ts'
import { listenForWebhooks, type WebhookListener } from '../testing/webhook-listener.ts'

describe('The side routes of Twilio’s simulator', () => {
  let listener: WebhookListener
  let simulator: TwilioSimulator
  beforeEach(async () => {
    listener = await listenForWebhooks()
    simulator = await startTwilioSimulator({ account: ACCOUNT })
  })
  afterEach(async () => {
    await simulator.stop()
    await listener.stop()
  })

  async function order(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> {
    const init = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await fetch(`${simulator.url}/_sim/${path}`, { method, ...init })
    return { status: answer.status, body: await answer.json() }
  }

  it('let a person write, with a file', async () => {
    await order('PUT', 'incoming', { url: `${listener.url}/incoming` })
    const stored = await fetch(`${simulator.url}/_sim/files`, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: new Uint8Array([7]),
    })
    const { mediaSid } = z.object({ mediaSid: z.string() }).parse(await stored.json())
    const from = { address: GUEST_ON_WHATSAPP, name: 'Inês' }
    const said = await order('POST', 'say', { from, to: BAR_ON_WHATSAPP, content: { media: [mediaSid] } })
    expect(said.body).to.have.property('sid')
    expect((await order('POST', 'webhooks/drain', {})).body).to.deep.equal({ pending: 0 })
    expect(listener.posts[0]?.params).to.include({ ProfileName: 'Inês', NumMedia: '1' })
    expect((await order('GET', 'said')).body).to.have.nested.property('said[0].mediaCount', 1)
    const shown = await fetch(`${simulator.url}/_sim/media/${mediaSid}`)
    expect(shown.headers.get('content-type')).to.equal('image/png')
  })

  it('switch, read, tell by hand, and show every switch', async () => {
    await create(simulator, { To: GUEST_ON_WHATSAPP, From: BAR_ON_WHATSAPP })
    await order('PUT', 'behaviour', { receipts: 'delivered' })
    expect((await order('POST', 'read', { person: GUEST_ON_WHATSAPP })).body).to.deep.equal({ read: 0 })
    await order('PUT', 'fault', { fault: { kind: 'http-429' }, times: 1 })
    await order('PUT', 'window', { rule: 'refuse', forwardMs: 1_000 })
    await order('PUT', 'outage', { outage: 'hang', forMs: 60_000 })
    const { body } = await order('PUT', 'webhook-faults', { duplicate: 0.1 })
    expect(body).to.deep.include({
      outage: 'hang',
      window: { rule: 'refuse', forwardedMs: 1_000 },
      webhookFaults: { duplicate: 0.1, delayMs: [0, 0], reorder: 0, drop: 0 },
    })
    expect(body).to.have.nested.property('faults[0].fault.kind', 'http-429')
    const [{ sid } = { sid: '' }] = simulator.messages()
    const told = await order('POST', 'callbacks', { sid, status: 'failed', errorCode: 63018 })
    expect(told.body).to.include({ status: 'failed' })
  })

  it('report calls and messages, and forget them', async () => {
    await create(simulator, { StatusCallback: `${listener.url}/status?id=a` })
    expect((await order('GET', 'calls')).body).to.deep.include({ total: 1, counts: { 'id=a': 1 } })
    expect((await order('GET', 'messages')).body).to.have.nested.property('messages[0].to', GUEST)
    await order('POST', 'reset')
    expect((await order('GET', 'calls')).body).to.deep.include({ total: 0 })
  })

  it('say what is wrong with an order', async () => {
    expect(await order('PUT', 'fault', { fault: { kind: 'earthquake' } })).to.include({ status: 400 })
    const toNobody = { from: GUEST, to: '+447700900999', content: { body: 'a' } }
    expect((await order('POST', 'say', toNobody)).body).to.deep.equal({
      problem: 'The simulator has no sender +447700900999.',
    })
    expect(await order('GET', 'weather')).to.include({ status: 404 })
    expect(await order('POST', 'say', { from: GUEST, to: BAR, content: { words: 'a' } })).to.include({
      status: 400,
    })
  })
})
