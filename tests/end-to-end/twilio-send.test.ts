import { expect } from 'chai'
import { Timestamp } from 'firebase-admin/firestore'
import {
  conversationPath,
  parseConversationMessagePath,
  providerMessagePath,
} from '@relaydesk/domain/documents/paths.ts'
import { silent } from '@relaydesk/observability/logger.ts'
import { createConversationMessageStore } from '@relaydesk/store/conversation-message-store.ts'
import { createOptOuts } from '@relaydesk/store/opt-outs.ts'
import type { Network } from '../../local/network/network.ts'
import { demoMessagingServiceSid } from '../../local/network/twilio-settings.ts'
import { sendTwilioMessage } from '../../queue-service/src/jobs/send-twilio-message/send-twilio-message.ts'
import { read } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import {
  arrivedAt,
  attemptsAt,
  become,
  lettersOf,
  openThread,
  placeOrder,
  writeForgottenText,
  writeText,
} from './texts.ts'

describe('a message of a conversation, sent through Twilio', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  beforeEach(async function () {
    await calm(network)
    network.twilio?.behave({ receipts: 'none' })
  })

  after(() => calm(network))

  it('is SENT, can be found by Twilio’s id, and opens its thread again', async function () {
    const thread = await openThread(network)
    const before = Date.now()
    const path = await writeText(network, thread)
    const message = await become(network, path, 'SENT')
    await network.drain()
    const [taken] = network.twilio?.messages().filter(({ to }) => to === thread.theirAddress) ?? []
    expect(taken).to.include({ from: thread.ourAddress, body: 'Your tea is ready at the bar.' })
    expect(message).to.include({ twilioMessageSid: taken?.sid }).and.not.have.property('whatsappMessageId')
    expect(message['delivery']).to.include({ attempt: 1, provider: 'twilio' })
    const entry = await read(network, providerMessagePath('twilio', taken?.sid ?? ''))
    expect(entry).to.include({ documentPath: path, attempt: 1 })
    const conversation = await read(network, conversationPath(thread.conversationId))
    expect(conversation).to.include({ status: 'open' })
    expect(conversation['dateUpdated'].toMillis()).to.be.at.least(before)
  })

  it('leaves from the number that the person wrote to, also through a Messaging Service and on WhatsApp', async function () {
    const pooled = await openThread(network, '+447700900188', {
      messagingServiceSid: demoMessagingServiceSid,
    })
    const whatsapp = await openThread(network, 'whatsapp:+447700900177')
    for (const thread of [pooled, whatsapp]) {
      await become(network, await writeText(network, thread), 'SENT')
      const [taken] = network.twilio?.messages().filter(({ to }) => to === thread.theirAddress) ?? []
      expect(taken).to.include({ from: thread.ourAddress })
    }
    const forms = network.twilio?.calls().map(({ params }) => params['MessagingServiceSid'])
    expect(forms).to.deep.equal([demoMessagingServiceSid, undefined])
  })

  it('is sent once, however often every event and task is delivered, and shows on its order', async function () {
    network.cloudTasks.setChaos({ deliverEachTask: 3, outOfOrder: true })
    const eventId = `event-${Date.now()}`
    const thread = await openThread(network)
    const order = await placeOrder(network, eventId)
    const paths = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        writeText(network, thread, { body: `Text ${n}`, ...(n === 0 ? { about: order.about } : {}) }),
      ),
    )
    await network.drain(90_000)
    for (const path of paths) {
      expect(await read(network, path)).to.include({ status: 'SENT' })
      expect(attemptsAt(network, path)).to.deep.equal({ 1: 1 })
    }
    expect(arrivedAt(network, thread).sort()).to.deep.equal(paths.map((_path, n) => `Text ${n}`).sort())
    const { text, revision } = await read(network, order.path)
    expect(text).to.include({ what: 'ready', status: 'SENT', messageId: paths[0]?.split('/').at(-1) })
    expect(revision).to.equal(3)
  })

  it('does not show on an order that has a newer text', async function () {
    const { path: order, about } = await placeOrder(network, 'event-newer')
    const text = { what: 'cancelled', messageId: 'newer', status: 'SENT', at: Timestamp.now() }
    await network.firestore.doc(order).update({ text })
    const thread = await openThread(network)
    const createdAt = Timestamp.fromMillis(Date.now() - 1_000)
    await become(network, await writeText(network, thread, { about, createdAt }), 'SENT')
    expect((await read(network, order))['text']).to.include({ messageId: 'newer' })
  })

  it('fails with a sentence and one dead letter that gives no number away', async function () {
    const thread = await openThread(network)
    const { path: order, about } = await placeOrder(network, 'event-refused')
    network.twilio?.setFault({ kind: 'error', code: 21610 }, { to: thread.theirAddress })
    const path = await writeText(network, thread, { about })
    const { delivery } = await become(network, path, 'FAILED')
    expect(delivery.error).to.include({ code: '21610', class: 'recipient' })
    await network.drain()
    const letters = await lettersOf(network, path)
    expect(letters).to.have.length(1)
    expect(letters[0]).to.deep.include({
      kind: 'conversation-message',
      eventId: 'event-refused',
      channel: 'sms',
      contact: { name: 'Test Guest', number: `•• ${thread.theirAddress.slice(-3)}` },
      attempts: 1,
      nextStep: 'tell-in-person',
      isOpen: true,
    })
    expect(JSON.stringify(letters[0])).to.not.include(thread.theirAddress)
    const { text } = await read(network, order)
    expect(text).to.include({ status: 'FAILED', problem: delivery.error.text })
  })

  for (const [where, refuses] of [
    [
      'in its answer',
      (to: string) => network.twilio?.setFault({ kind: 'error', code: 21610 }, { to, times: 1 }),
    ],
    ['in a receipt', (to: string) => network.twilio?.behave({ failsWith: 21610, receipts: 'sent' }, to)],
  ] as const)
    it(`is the last one until START when Twilio says ${where} that the person wrote STOP`, async function () {
      const thread = await openThread(network)
      const { ourAddress, theirAddress } = thread
      refuses(theirAddress)
      await become(network, await writeText(network, thread), 'FAILED')
      await network.drain()
      network.twilio?.behave({ failsWith: null, receipts: 'none' }, theirAddress)
      const second = await writeText(network, thread)
      const { delivery } = await become(network, second, 'FAILED')
      expect(delivery.error).to.include({ code: '21610' })
      expect(attemptsAt(network, second)).to.deep.equal({})
      network.twilio?.say({ address: theirAddress }, ourAddress, 'START')
      await network.drain()
      await become(network, await writeText(network, thread), 'SENT')
    })

  it('fails at the door, without a call, when it says nothing', async function () {
    const path = await writeText(network, await openThread(network), { body: '' })
    const { delivery } = await become(network, path, 'FAILED')
    expect(delivery.error).to.include({ code: 'EMPTY_MESSAGE' })
    expect(attemptsAt(network, path)).to.deep.equal({})
  })

  it('is tried again when Twilio was too busy, which was never processed', async function () {
    network.twilio?.setFault({ kind: 'http-429' }, { times: 2 })
    const thread = await openThread(network)
    const path = await writeText(network, thread)
    await become(network, path, 'SENT')
    expect(arrivedAt(network, thread)).to.have.length(1)
    expect(attemptsAt(network, path)).to.deep.equal({ 1: 1, 2: 1, 3: 1 })
  })

  it('says that Twilio is not set up where it is not', async function () {
    const thread = await openThread(network)
    const path = await writeForgottenText(network, thread)
    const context = {
      conversationMessages: createConversationMessageStore(network.firestore),
      queue: { enqueue: () => Promise.resolve() },
      twilio: null,
      optOuts: createOptOuts(network.firestore),
      tokens: { get: () => Promise.resolve(null), renew: () => Promise.resolve(false) },
      leaseMs: 1_000,
      maxAttempts: 1,
      maxTwilioAttempts: 1,
      now: Date.now,
      log: silent,
    }
    const delivery = { queue: '', retryCount: 0 }
    expect(await sendTwilioMessage(context, parseConversationMessagePath(path), delivery)).to.equal('done')
    const { status, delivery: became } = await read(network, path)
    expect(status).to.equal('FAILED')
    expect(became.error).to.include({ class: 'channel' })
    expect(became.error.text).to.match(/^Not sent: Twilio is not set up/)
  })
})
