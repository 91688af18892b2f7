import { expect } from 'chai'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { BRINKMANN, NORDVIK } from '../testing/numbers.ts'
import { postMessage, textTo } from '../testing/requests.ts'

const FAULT = `/_sim/numbers/${NORDVIK.phoneNumberId}/fault`

describe('Steering the WhatsApp simulator from outside', () => {
  let simulator: WhatsappSimulator
  beforeEach(async () => {
    simulator = await startWhatsappSimulator({ numbers: [NORDVIK] })
  })
  afterEach(() => simulator.stop())

  async function ask(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> {
    const response = await fetch(simulator.url + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() }
  }

  it('switches a fault on and off', async () => {
    await ask('PUT', FAULT, { fault: { kind: 'error', code: 131047 }, times: 2 })
    const refused = await postMessage(simulator, textTo('+447700900482', 'Hello'))
    await ask('DELETE', FAULT)
    const taken = await postMessage(simulator, textTo('+447700900482', 'Hello'))

    expect(refused.body).to.have.nested.property('error.code', 131047)
    expect(taken.status).to.equal(200)
  })

  it('says what is wrong with an order', async () => {
    const { status, body } = await ask('PUT', FAULT, { fault: { kind: 'earthquake' } })
    expect(status).to.equal(400)
    expect(body).to.have.property('problem').that.contains('fault')
  })

  it('reports calls, counts and messages', async () => {
    await postMessage(simulator, { ...textTo('+447700900482', 'Hello'), biz_opaque_callback_data: 'a' })

    expect((await ask('GET', '/_sim/calls')).body).to.deep.include({ total: 1, counts: { a: 1 } })
    expect((await ask('GET', '/_sim/messages')).body).to.have.nested.property(
      'messages[0].content.text',
      'Hello',
    )
    await ask('POST', '/_sim/reset')
    expect((await ask('GET', '/_sim/calls')).body).to.deep.include({ total: 0 })
  })

  it('adds a number and never tells a token', async () => {
    const { body } = await ask('POST', '/_sim/numbers', BRINKMANN)
    expect(JSON.stringify(body)).to.contain('Brinkmann Fleet').and.not.to.contain('token')
    const path = `/v25.0/${BRINKMANN.phoneNumberId}/messages`
    const sent = await postMessage(simulator, textTo('+447700900482', 'Hi'), {
      path,
      token: 'brinkmann-token',
    })
    expect(sent.status).to.equal(200)
  })

  it('lets a person say something, with a file, and tells what became of it', async () => {
    const file = await fetch(`${simulator.url}/_sim/files`, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: new Uint8Array([1, 2, 3]),
    })
    const image: unknown = await file.json()
    const { body } = await ask('POST', '/_sim/say', {
      from: { phone: '+447700900482', name: 'Youssef' },
      content: { type: 'image', image },
    })
    expect(body)
      .to.have.property('id')
      .that.matches(/^wamid\./)
    const { body: records } = await ask('GET', '/_sim/said')
    expect(records).to.have.nested.property('said[0].type', 'image')
    expect(records).to.have.nested.property('said[0].by', '+447700900482')
    expect(simulator.people()[0]).to.include({ name: 'Youssef' })
  })

  it('changes how a phone behaves, and tells of each send with its receipts', async () => {
    await ask('PUT', '/_sim/behaviour', { receipts: 'delivered' })
    await ask('PUT', '/_sim/behaviour', { person: '+447700900119', on: false })
    await postMessage(simulator, { ...textTo('+447700900482', 'Hello'), biz_opaque_callback_data: 'a' })
    await postMessage(simulator, textTo('+447700900119', 'Hello'))
    expect(await ask('POST', '/_sim/webhooks/drain', {})).to.deep.include({ body: { pending: 0 } })

    const { body } = await ask('GET', '/_sim/sends')
    expect(body).to.have.nested.property('sends[0].callbackData', 'a')
    expect(body).to.have.nested.property('sends[0].receipts.length', 2)
    expect(body).to.have.nested.property('sends[1].arrivedAt', null)
  })

  it('sends a receipt by hand and lets a person read', async () => {
    await postMessage(simulator, textTo('+447700900482', 'Hello'))
    const [send] = simulator.sends()
    const order = { wamid: send?.wamid, status: 'failed', errorCode: 131049 }
    expect((await ask('POST', '/_sim/receipts', order)).body).to.include({ errorCode: 131049 })
    expect((await ask('POST', '/_sim/receipts', { ...order, wamid: 'wamid.none' })).status).to.equal(404)
    expect((await ask('POST', '/_sim/read', { person: '+447700900482' })).body).to.deep.equal({ read: 1 })
  })

  it('shows every switch as it stands', async () => {
    await ask('PUT', '/_sim/outage', { outage: 'error', forMs: 60_000 })
    await ask('PUT', '/_sim/window', { rule: 'refuse', forwardMs: 1_000 })
    await ask('PUT', '/_sim/media-faults', { corrupt: true })
    const { body } = await ask('PUT', '/_sim/webhook-faults', { duplicate: 0.1, delayMs: [5, 10] })
    expect(body).to.deep.include({
      outage: 'error',
      window: { rule: 'refuse', forwardedMs: 1_000 },
      mediaFaults: { corrupt: true, missing: false, expired: false },
      webhookFaults: { duplicate: 0.1, delayMs: [5, 10], reorder: 0, batch: 1, drop: 0 },
    })
    expect((await ask('PUT', '/_sim/webhook-faults', { delayMs: [10, 5] })).status).to.equal(400)
  })

  it('answers 404 for what it does not have', async () => {
    expect((await ask('GET', '/_sim/weather')).status).to.equal(404)
    expect((await ask('DELETE', '/_sim/numbers/999999/fault')).status).to.equal(404)
  })
})
