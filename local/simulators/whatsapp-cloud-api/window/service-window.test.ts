import { expect } from 'chai'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { NORDVIK } from '../testing/numbers.ts'
import { postMessage, textTo } from '../testing/requests.ts'
import { listenForWebhooks, type WebhookListener } from '../testing/webhook-listener.ts'

const DRIVER = '+447700900482'
const HOUR_MS = 60 * 60 * 1000

describe('The 24-hour window of the WhatsApp simulator', () => {
  let listener: WebhookListener
  let simulator: WhatsappSimulator

  beforeEach(async () => {
    listener = await listenForWebhooks()
    simulator = await startWhatsappSimulator({
      numbers: [NORDVIK],
      limits: false,
      webhook: listener.address,
      window: 'refuse',
    })
  })
  afterEach(async () => {
    await simulator.stop()
    await listener.stop()
  })

  /** The refusal's code of a free text, 0 when it was taken. */
  async function sendText(): Promise<number> {
    await postMessage(simulator, textTo(DRIVER, 'Hello'))
    return simulator.calls().at(-1)?.errorCode ?? 0
  }

  const say = () => simulator.say(DRIVER, { type: 'text', text: { body: 'Hello' } })

  it('is closed to a person who never wrote', async () => {
    expect(await sendText()).to.equal(131047)
    expect(simulator.messagesTo(DRIVER)).to.have.length(0)
  })

  it('lets templates through at any time', async () => {
    const components = [
      { type: 'body', parameters: ['Youssef', 'Sprinter'].map((text) => ({ type: 'text', text })) },
    ]
    const template = { name: 'vehicle_problem', language: { code: 'en' }, components }
    const request = { messaging_product: 'whatsapp', to: DRIVER, type: 'template', template }
    expect((await postMessage(simulator, request)).status).to.equal(200)
  })

  it('opens when the person writes, for 24 hours', async () => {
    say()
    expect(await sendText()).to.equal(0)
    simulator.window.forward(23 * HOUR_MS)
    expect(await sendText()).to.equal(0)
    simulator.window.forward(HOUR_MS)
    expect(await sendText()).to.equal(131047)
    say()
    expect(await sendText()).to.equal(0)
  })

  it('does not open for a reaction', async () => {
    simulator.say(DRIVER, { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '👍' } })
    expect(await sendText()).to.equal(131047)
  })

  it('knows what was said before it was started', async () => {
    simulator.window.wrote(NORDVIK.phoneNumberId, DRIVER, Date.now() - 25 * HOUR_MS)
    expect(await sendText()).to.equal(131047)
    simulator.window.wrote(NORDVIK.phoneNumberId, DRIVER, Date.now() - HOUR_MS)
    expect(await sendText()).to.equal(0)
  })

  it('may take the message first and refuse it later', async () => {
    simulator.window.setRule('fail')
    expect(await sendText()).to.equal(0)
    await simulator.drainWebhooks()
    expect(listener.statuses().map(({ status }) => status)).to.deep.equal(['sent', 'failed'])
    expect(listener.posts.at(-1)?.values[0]?.statuses?.[0]).to.have.nested.property('errors[0].code', 131047)
    expect(simulator.messagesTo(DRIVER)).to.have.length(0)
  })

  it('is not looked at when switched off', async () => {
    simulator.window.setRule('off')
    expect(await sendText()).to.equal(0)
  })
})
