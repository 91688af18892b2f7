import { expect } from 'chai'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { BRINKMANN, NORDVIK } from '../testing/numbers.ts'
import { postMessage, textTo } from '../testing/requests.ts'
import { listenForWebhooks, type WebhookListener } from '../testing/webhook-listener.ts'

const DRIVER = '+447700900482'

describe('What people say to the WhatsApp simulator', () => {
  let listener: WebhookListener
  let simulator: WhatsappSimulator

  beforeEach(async () => {
    listener = await listenForWebhooks()
    simulator = await startWhatsappSimulator({
      numbers: [NORDVIK, BRINKMANN],
      limits: false,
      clock: () => 1_763_640_000_000,
      webhook: listener.address,
      behaviour: { receipts: 'none' },
    })
  })
  afterEach(async () => {
    await simulator.stop()
    await listener.stop()
  })

  /** The message and the contacts of the newest post. */
  async function newest() {
    await simulator.drainWebhooks()
    const value = listener.posts.at(-1)?.values[0]
    return {
      message: value?.messages?.[0] ?? {},
      contacts: value?.contacts,
      phoneNumberId: value?.metadata.phone_number_id,
    }
  }

  it('reaches the business with its author, its time in seconds and the words as they are', async () => {
    const id = simulator.say({ phone: DRIVER, name: 'Youssef' }, text('Grüße 👍 a/b'))
    const { message, contacts } = await newest()
    const { user_id: userId } = contacts?.[0] ?? {}
    expect(userId).to.match(/^GB\.\d+$/)
    expect(message).to.deep.equal({
      from: '447700900482',
      from_user_id: userId,
      id,
      timestamp: '1763640000',
      type: 'text',
      text: { body: 'Grüße 👍 a/b' },
    })
    expect(contacts).to.deep.equal([{ profile: { name: 'Youssef' }, wa_id: '447700900482', user_id: userId }])
  })

  it('is escaped as Meta escapes it, and signed like that', async () => {
    simulator.say(DRIVER, text('Grüße 👍 a/b'))
    await simulator.drainWebhooks()
    expect(listener.posts[0]?.raw).to.contain(String.raw`Gr\u00fc\u00dfe \ud83d\udc4d a\/b`)
    expect(listener.posts[0]?.signed).to.equal(true)
  })

  it('carries no number for a person who has none', async () => {
    simulator.say('US.13491208655302741918', text('Hello'))
    const { message, contacts } = await newest()
    expect(message).to.include({ from_user_id: 'US.13491208655302741918' }).and.not.have.property('from')
    expect(contacts?.[0]).to.not.have.property('wa_id')
  })

  it('goes to the number that wrote last, or to the one named', async () => {
    await postMessage(simulator, textTo(DRIVER, 'Hi'), {
      path: `/v25.0/${BRINKMANN.phoneNumberId}/messages`,
      token: 'brinkmann-token',
    })
    simulator.say(DRIVER, text('answer'))
    expect((await newest()).phoneNumberId).to.equal(BRINKMANN.phoneNumberId)
    simulator.say(DRIVER, text('to you'), { phoneNumberId: NORDVIK.phoneNumberId })
    expect((await newest()).phoneNumberId).to.equal(NORDVIK.phoneNumberId)
  })

  it('quotes what it answers, and says when it was passed on', async () => {
    await postMessage(simulator, textTo(DRIVER, 'Is 12:15 all right?'))
    const [asked] = simulator.messagesTo(DRIVER)
    simulator.say(DRIVER, text('Yes'), { quoted: asked?.id ?? '', forwarded: true })
    expect((await newest()).message).to.deep.include({
      context: { from: '442079460018', id: asked?.id, forwarded: true },
    })
  })

  it('stands in the thread of that phone, taken once the webhook was answered', async () => {
    simulator.say(DRIVER, text('Hello'))
    await simulator.drainWebhooks()
    const [entry] = simulator.entriesSince(0)
    expect(entry).to.deep.include({ kind: 'said', by: DRIVER, content: { type: 'text', text: 'Hello' } })
    expect(entry).to.have.property('takenAt', 1_763_640_000_000)
  })

  it('is changed and taken back on the phone, and the business hears of both', async () => {
    const id = simulator.say(DRIVER, text('Door 2'))
    simulator.say(DRIVER, {
      type: 'edit',
      edit: { original_message_id: id, message: { type: 'text', text: { body: 'Door 3' } } },
    })
    expect((await newest()).message).to.include({ type: 'edit' })
    expect(simulator.entriesSince(0)[0]).to.deep.include({ content: { type: 'text', text: 'Door 3' } })
    simulator.say(DRIVER, { type: 'revoke', revoke: { original_message_id: id } })
    expect((await newest()).message).to.include({ type: 'revoke' })
    expect(simulator.entriesSince(0)).to.have.length(1)
    expect(simulator.entriesSince(0)[0]).to.have.property('revokedAt')
  })

  it('is remembered with the journey of its webhook', async () => {
    const id = simulator.say(DRIVER, text('Hello'))
    simulator.setWebhookFaults({ drop: 1 })
    const lost = simulator.say(DRIVER, { type: 'reaction', reaction: { message_id: id, emoji: '👍' } })
    await simulator.drainWebhooks()
    const [first, second] = simulator.said()
    expect(first).to.deep.include({ wamid: id, by: DRIVER, type: 'text', text: 'Hello' })
    expect(first?.journey).to.include({ dropped: false, posts: 1, lastStatus: 200 })
    expect(second).to.deep.include({ wamid: lost, type: 'reaction', text: '👍' })
    expect(second?.journey).to.include({ dropped: true, posts: 0 })
  })
})

function text(body: string) {
  return { type: 'text', text: { body } }
}
