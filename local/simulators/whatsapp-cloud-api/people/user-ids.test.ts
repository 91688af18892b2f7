import { expect } from 'chai'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { NORDVIK } from '../testing/numbers.ts'
import { postMessage } from '../testing/requests.ts'
import { listenForWebhooks, type WebhookListener } from '../testing/webhook-listener.ts'

const USER = 'US.13491208655302741918'

describe('People without a phone number, at the WhatsApp simulator', () => {
  let listener: WebhookListener
  let simulator: WhatsappSimulator

  beforeEach(async () => {
    listener = await listenForWebhooks()
    const code = {
      name: 'login_code',
      language: 'en',
      category: 'AUTHENTICATION' as const,
      body: 'Your code.',
    }
    simulator = await startWhatsappSimulator({
      numbers: [{ ...NORDVIK, templates: [code] }],
      webhook: listener.address,
    })
  })
  afterEach(async () => {
    await simulator.stop()
    await listener.stop()
  })

  const send = (fields: Record<string, unknown>) =>
    postMessage(simulator, {
      messaging_product: 'whatsapp',
      type: 'text',
      text: { body: 'Hello' },
      ...fields,
    })

  it('are written to by user id, and answered for by user id', async () => {
    const { status, body } = await send({ recipient: USER })
    expect(status).to.equal(200)
    expect(body).to.have.deep.nested.property('contacts[0]', { input: USER, user_id: USER })
    expect(simulator.messagesTo(USER)[0]).to.deep.include({ to: USER })

    await simulator.drainWebhooks()
    const [value] = listener.posts[0]?.values ?? []
    expect(value?.statuses?.[0]).to.include({ recipient_user_id: USER }).and.not.have.property('recipient_id')
    expect(value?.contacts?.[0]).to.not.have.property('wa_id')
  })

  it('are the same as with their number, once both are known', async () => {
    simulator.introduce({ phone: '+447700900482', userId: USER, name: 'Youssef' })
    await send({ recipient: USER })
    expect(simulator.messagesTo('+447700900482')).to.have.length(1)
  })

  it('give way to a number that is named too', async () => {
    await send({ to: '+447700900119', recipient: USER })
    expect(simulator.messagesTo('+447700900119')).to.have.length(1)
  })

  it('are refused when the id is none, and for templates that need a number', async () => {
    expect((await send({ recipient: 'Youssef' })).body).to.have.nested.property('error.code', 100)
    const template = { name: 'login_code', language: { code: 'en' } }
    const refused = await send({ recipient: USER, type: 'template', template, text: undefined })
    expect(refused.body).to.have.nested.property('error.code', 131062)
  })
})
