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

  it('answers 404 for what it does not have', async () => {
    expect((await ask('GET', '/_sim/weather')).status).to.equal(404)
    expect((await ask('DELETE', '/_sim/numbers/999999/fault')).status).to.equal(404)
  })
})
