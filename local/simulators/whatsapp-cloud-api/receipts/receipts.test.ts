import { expect } from 'chai'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { NORDVIK } from '../testing/numbers.ts'
import { postMessage, textTo } from '../testing/requests.ts'
import { listenForWebhooks, type WebhookListener } from '../testing/webhook-listener.ts'

const DRIVER = '+447700900482'

describe('Receipts of the WhatsApp simulator', () => {
  let now = 1_763_640_000_400
  let listener: WebhookListener
  let simulator: WhatsappSimulator

  beforeEach(async () => {
    listener = await listenForWebhooks()
    simulator = await startWhatsappSimulator({
      numbers: [NORDVIK],
      limits: false,
      clock: () => now,
      webhook: listener.address,
      webhookRetry: { firstPauseMs: 1, longestPauseMs: 5 },
    })
  })
  afterEach(async () => {
    await simulator.stop()
    await listener.stop()
  })

  /** Sends one text and waits for its webhooks; gives the statuses that came, in order. */
  async function send(extra: Record<string, unknown> = {}): Promise<string[]> {
    const before = listener.posts.length
    await postMessage(simulator, { ...textTo(DRIVER, 'Hello'), ...extra })
    await simulator.drainWebhooks()
    return listener
      .statuses()
      .slice(before)
      .map(({ status }) => status)
  }

  it('come signed, in order, about the message that was sent', async () => {
    expect(await send({ biz_opaque_callback_data: 'doc/1?attempt=2' })).to.deep.equal([
      'sent',
      'delivered',
      'read',
    ])
    expect(listener.posts.map(({ signed }) => signed)).to.deep.equal([true, true, true])
    const [{ wamid } = { wamid: '' }] = simulator.sends()
    const [value] = listener.posts[0]?.values ?? []
    expect(value?.metadata).to.deep.equal({
      display_phone_number: '442079460018',
      phone_number_id: NORDVIK.phoneNumberId,
    })
    expect(value?.statuses?.[0]).to.include({
      id: wamid,
      status: 'sent',
      timestamp: '1763640000',
      recipient_id: '447700900482',
      biz_opaque_callback_data: 'doc/1?attempt=2',
    })
    expect(value?.statuses?.[0]).to.have.nested.property('pricing.pricing_model', 'PMP')
    expect(value?.contacts?.[0]).to.deep.include({ wa_id: '447700900482' })
  })

  it('stop where the phone is told to stop', async () => {
    simulator.behave({ receipts: 'none' })
    expect(await send()).to.deep.equal([])
    simulator.behave({ receipts: 'delivered' }, DRIVER)
    expect(await send()).to.deep.equal(['sent', 'delivered'])
  })

  it('wait for a phone that is off, and so does the message', async () => {
    simulator.behave({ on: false }, DRIVER)
    expect(await send()).to.deep.equal(['sent'])
    expect(simulator.messagesTo(DRIVER)).to.have.length(0)

    simulator.behave({ on: true }, DRIVER)
    await simulator.drainWebhooks()
    expect(listener.statuses().map(({ status }) => status)).to.deep.equal(['sent', 'delivered', 'read'])
    expect(simulator.messagesTo(DRIVER)).to.have.length(1)
  })

  it('tell of a number that is gone', async () => {
    simulator.behave({ gone: true }, DRIVER)
    expect(await send()).to.deep.equal(['sent', 'failed'])
    const [value] = listener.posts.at(-1)?.values ?? []
    expect(value?.statuses?.[0]).to.have.nested.property('errors[0].code', 131026)
    expect(value).to.not.have.property('contacts')
    expect(simulator.messagesTo(DRIVER)).to.have.length(0)
  })

  it('end with `sent` when the person blocked us', async () => {
    simulator.behave({ blocks: true }, DRIVER)
    expect(await send()).to.deep.equal(['sent'])
  })

  it('come last one first from a phone that is told so, each with its own time', async () => {
    simulator.behave({ outOfOrder: true, deliversAfterMs: 4, readsAfterMs: 4 })
    expect(await send()).to.deep.equal(['read', 'delivered', 'sent'])
  })

  it('are posted again until a 200 comes', async () => {
    listener.answerFirst(500, 503, 404)
    expect(await send()).to.include.members(['sent', 'delivered', 'read'])
    expect(listener.posts).to.have.length(6)
    expect(simulator.sends()[0]?.receipts.map(({ journey }) => journey.lastStatus)).to.deep.equal([
      200, 200, 200,
    ])
  })

  it('tell that a person has read, once', async () => {
    simulator.behave({ receipts: 'delivered' })
    await send()
    simulator.read(DRIVER)
    simulator.read(DRIVER)
    await simulator.drainWebhooks()
    expect(listener.statuses().map(({ status }) => status)).to.deep.equal(['sent', 'delivered', 'read'])
  })

  it('can be sent by hand', async () => {
    simulator.behave({ receipts: 'none' })
    await send()
    const [{ wamid } = { wamid: '' }] = simulator.sends()
    now += 60_000
    simulator.receipt(wamid, 'failed', { errorCode: 131049 })
    simulator.receipt(wamid, 'delivered', { at: now - 30_000 })
    await simulator.drainWebhooks()
    expect(listener.statuses().map(({ status }) => status)).to.have.members(['failed', 'delivered'])
    expect(() => simulator.receipt('wamid.none', 'read')).to.throw('was ever taken')
  })

  it('follow a send that was taken and answered late, before its answer', async () => {
    simulator.setFault(NORDVIK.phoneNumberId, { kind: 'hang', arrives: true }, { times: 1 })
    const sending = postMessage(simulator, textTo(DRIVER, 'Hello')).catch(() => 'closed')
    await listener.until(() => listener.posts.length === 3)
    await simulator.stop()
    expect(await sending).to.equal('closed')
    expect(listener.statuses().map(({ status }) => status)).to.deep.equal(['sent', 'delivered', 'read'])
  })
})
