import { expect } from 'chai'
import { FieldValue, type DocumentData } from 'firebase-admin/firestore'
import { createOptOuts } from '@relaydesk/store/opt-outs.ts'
import type { Network } from '../../local/network/network.ts'
import { calm, useNetwork } from './network.ts'
import {
  newGuest,
  newSid,
  postTwilio,
  textTo,
  threadMessagePath,
  threadPath,
  twilioUrl,
  type TwilioParams,
} from './twilio.ts'

describe('what people write through Twilio', function () {
  this.timeout(120_000)
  let network: Network
  let url: string
  /** A number of ours that nobody else uses here, and somebody who writes to it. */
  let ours: string
  let guest: string

  before(async function () {
    network = await useNetwork()
    url = twilioUrl(network, 'twilioIncoming')
  })

  beforeEach(async function () {
    await calm(network)
    ours = newGuest()
    guest = newGuest()
  })

  afterEach(async function () {
    await calm(network)
  })

  /** One after the other: the emulator of functions starts a process for each of those that come at the same time. */
  async function write(...posts: TwilioParams[]): Promise<void> {
    for (const params of posts) expect((await postTwilio(url, params)).status).to.equal(200)
    await network.drain(90_000)
  }

  async function thread(ourAddress = ours): Promise<DocumentData | undefined> {
    return (await network.firestore.doc(threadPath(ourAddress, guest)).get()).data()
  }

  it('P1 is stored once and counted once, however often and concurrently every post and task is delivered', async function () {
    network.cloudTasks.setChaos({ deliverEachTask: 3, outOfOrder: true })
    const posts = Array.from({ length: 8 }, (_, n) => textTo(ours, guest, { Body: `text ${n}` }))
    const all = posts.flatMap((params) => [params, params, params])
    for (let n = 0; n < all.length; n += 6) {
      const answers = await Promise.all(all.slice(n, n + 6).map((params) => postTwilio(url, params)))
      expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200, 200, 200])
    }
    await network.drain(90_000)
    const { docs } = await network.firestore.collection(`${threadPath(ours, guest)}/messages`).get()
    expect(docs.map((message) => String(message.get('body'))).sort()).to.deep.equal(
      posts.map(({ Body }) => Body),
    )
    expect(await thread()).to.deep.include({
      unreadCount: 8,
      status: 'open',
      purpose: 'inbox',
      channel: 'sms',
    })
  })

  it('may have any shape', async function () {
    const whatsapp = ['whatsapp:+14155238886', `whatsapp:${guest}`] as const
    const { Body: _none, ...noBody } = textTo(ours, guest, { NumMedia: '1', MediaUrl0: 'https://x/1' })
    const posts = [
      textTo(ours, guest, { Body: '☕️ 👩🏽‍🍳 oat pls' }),
      textTo(ours, guest, { Body: 'قهوة من فضلك \u202Eabc' }),
      textTo(ours, guest, { Body: '🚚'.repeat(800) }),
      textTo(ours, guest, { Body: '\u0000\u0007 <b>&amp;</b> %00 $set {"a":1}' }),
      textTo(ours, guest, { Body: '' }),
      noBody,
      textTo(...whatsapp, { ButtonText: 'Latte', ButtonPayload: 'latte', Body: 'Latte' }),
      textTo(...whatsapp, { ListId: 'latte', ListTitle: 'Latte', Body: 'Latte' }),
      textTo(...whatsapp, { Latitude: '51.5', Longitude: '-0.1', Body: '' }),
      textTo(...whatsapp, { OriginalRepliedMessageSid: newSid('SM'), InteractiveData: '{"a":[1]}' }),
      textTo('messenger:100', `messenger:${guest.slice(1)}`, { Body: 'hi' }),
      textTo('60123', guest),
      textTo(ours, `Café ${guest.slice(-4)}`),
      textTo(ours, guest, { __proto__x: '1', constructor: 'x' }),
    ]
    await write(...posts)
    for (const params of posts) {
      const stored = await network.firestore.doc(threadMessagePath(params)).get()
      expect(stored.data(), JSON.stringify(params)).to.deep.include({
        direction: 'inbound',
        body: params['Body'] ?? '',
        from: params['From'],
        to: params['To'],
      })
    }
  })

  it('comes from the phones, signed by Twilio itself', async function () {
    const sid = network.twilio?.say(
      { address: `whatsapp:${guest}`, name: 'Zoë' },
      'whatsapp:+447700900177',
      'one latte ☕',
    )
    await network.drain(90_000)
    const path = threadMessagePath({
      To: 'whatsapp:+447700900177',
      From: `whatsapp:${guest}`,
      MessageSid: sid ?? '',
    })
    expect((await network.firestore.doc(path).get()).data()).to.deep.include({
      body: 'one latte ☕',
      profileName: 'Zoë',
    })
  })

  it('is parked, not lost and not tried for ever, when no document can be named after its addresses', async function () {
    const odd = [
      textTo(ours, 'a/b', { Body: `odd ${guest} 1` }),
      textTo('', guest, { Body: `odd ${guest} 2` }),
      textTo(ours, guest, { MessageSid: 'x/y', Body: `odd ${guest} 3` }),
    ]
    await write(...odd)
    const { docs } = await network.firestore
      .collection('parkedUpdates')
      .where('reason', '==', 'unreadable')
      .get()
    const parked = docs
      .map((update) => String(update.get('update')))
      .filter((text) => text.includes(`odd ${guest}`))
    expect(parked).to.have.length(3)
    expect(network.cloudTasks.tasks('twilio-webhooks-queue')).to.deep.equal([])
  })

  it('opens a closed or deleted thread again, under the name that it had', async function () {
    const pool = newSid('MG')
    await write(textTo(ours, guest, { ProfileName: 'Zoë', MessagingServiceSid: pool }))
    const path = threadPath(ours, guest)
    for (const status of ['closed', 'deleted']) {
      await network.firestore.doc(path).update({ status, unreadCount: 0, colour: 'of somebody’s own' })
      await write(textTo(ours, guest, { ProfileName: 'Another', MessagingServiceSid: pool }))
      expect(await thread()).to.deep.include({
        status: 'open',
        unreadCount: 1,
        contactName: 'Zoë',
        messagingServiceSid: pool,
        colour: 'of somebody’s own',
      })
    }
  })

  it('is for the order desk where an event that has not ended takes orders, and only there', async function () {
    const event = network.firestore.doc(`events/bar-${guest.slice(1)}`)
    await event.set({ name: 'Bar', state: 'ENDED', senders: [ours], menu: [], createdAt: 0 })
    await write(textTo(ours, guest))
    expect(await thread()).to.deep.include({ purpose: 'inbox' })
    await event.update({ state: 'CLOSED' })
    await write(textTo(ours, guest))
    expect(await thread()).to.deep.include({ purpose: 'orders' })
    await event.delete()
  })

  it('STOP and START say whether they want to be written to, on every channel and in whatever order they arrive', async function () {
    const optOuts = createOptOuts(network.firestore)
    expect(await optOuts.isOptedOut(guest)).to.equal(false)
    await write(textTo(ours, guest, { Body: ' Stop ' }))
    expect(await optOuts.isOptedOut(`whatsapp:${guest}`)).to.equal(true)
    await write(textTo(ours, guest, { Body: 'cancel' }), textTo(ours, guest, { Body: 'stop it, a latte' }))
    expect(await optOuts.isOptedOut(guest)).to.equal(true)
    await write(textTo('whatsapp:+14155238886', `whatsapp:${guest}`, { Body: 'START' }))
    expect(await optOuts.isOptedOut(guest)).to.equal(false)
    await write(textTo(ours, guest, { Body: 'abbestellen', OptOutType: 'STOP' }))
    expect(await optOuts.isOptedOut(guest)).to.equal(true)

    network.cloudTasks.setChaos({ deliverEachTask: 3, outOfOrder: true })
    const words = ['STOP', 'START', 'QUIT', 'UNSTOP', 'END', 'START']
    await write(...words.map((Body) => textTo(ours, guest, { Body })))
    expect(await optOuts.isOptedOut(guest)).to.equal(false)
  })

  it('STOP keeps whatever we would write from Twilio, and START lets it through again', async function () {
    const demo = 'whatsapp:+447700900177'
    async function answer(messageId: string): Promise<DocumentData> {
      const path = `${threadPath(demo, `whatsapp:${guest}`)}/messages/${messageId}`
      const createdAt = FieldValue.serverTimestamp()
      const words = {
        direction: 'outbound',
        body: 'Hello',
        createdBy: 'system',
        createdAt,
        status: 'PENDING',
      }
      await network.firestore.doc(path).set(words)
      await network.drain(90_000)
      return (await network.firestore.doc(path).get()).data() ?? {}
    }
    await write(textTo(demo, `whatsapp:${guest}`, { Body: 'STOP' }))
    const { status, delivery } = await answer('first')
    expect([status, delivery.error.code, delivery.error.class]).to.deep.equal([
      'FAILED',
      '21610',
      'recipient',
    ])
    expect(delivery.error.text).to.match(/^Not sent: this person asked for no more messages/)
    expect(network.twilio?.calls()).to.deep.equal([])
    await write(textTo(demo, `whatsapp:${guest}`, { Body: 'Start' }))
    expect(await answer('second')).to.include({ status: 'SENT' })
  })
})
