import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import {
  attendeePath,
  conversationPath,
  eventPath,
  orderGuestPath,
  ordersPath,
} from '@relaydesk/domain/documents/paths.ts'
import { mostAnswers } from '@relaydesk/domain/orders/bot/brake.ts'
import type { Network } from '../../local/network/network.ts'
import { openBar, tap, whenOrder, type Bar } from './bar.ts'
import { calm, useNetwork } from './network.ts'
import { newGuest } from './twilio.ts'

const oneBar = '+351290000150'
const twoBars = '+447700900188'

describe('a guest who texts the order bot', function () {
  this.timeout(120_000)
  let network: Network
  let guest: string
  let bars: Bar[]

  before(async function () {
    network = await useNetwork()
  })

  beforeEach(async function () {
    await calm(network)
    guest = newGuest()
    bars = []
  })

  afterEach(async function () {
    await network.drain()
    // The next test's bar is to be the only one with its number.
    for (const { eventId } of bars) await network.firestore.doc(eventPath(eventId)).update({ state: 'ENDED' })
    await calm(network)
  })

  async function bar(changes: DocumentData = {}): Promise<Bar> {
    const opened = await openBar(network, { senders: [oneBar, `whatsapp:${oneBar}`], ...changes })
    bars.push(opened)
    return opened
  }

  function phone() {
    if (network.twilio === undefined) throw new Error('There is no Twilio here.')
    return network.twilio
  }

  /** Writes texts one after the other; gives what had arrived on their phone at the end. */
  async function write(texts: string[], to = oneBar, from = guest): Promise<string[]> {
    for (const text of texts) {
      phone().say({ address: from, name: 'Maria Silva' }, to, text)
      await network.drain()
    }
    return arrived(from)
  }

  function arrived(address = guest): string[] {
    return phone()
      .messagesTo(address)
      .map(({ content }) => ('text' in content ? content.text : JSON.stringify(content)))
  }

  async function orders({ eventId }: Bar): Promise<DocumentData[]> {
    const { docs } = await network.firestore.collection(ordersPath(eventId)).orderBy('createdAt').get()
    return docs.map((order) => ({ id: order.id, ...order.data() }))
  }

  it('gets a number, and later hears where to pick it up, by SMS and by WhatsApp', async function () {
    const open = await bar()
    expect(await write(['oat flat white pls'])).to.deep.equal([
      'Thanks! Your Flat White with Oat milk is order #0. We will text you when it is ready. We use your number only for that; write FORGET ME and we delete it.',
    ])
    const [order] = await orders(open)
    expect(order).to.deep.include({
      status: 'queued',
      number: 0,
      verbatim: 'oat flat white pls',
      channel: 'sms',
    })
    await tap(open, String(order?.['id']), 'start')
    await tap(open, String(order?.['id']), 'ready')
    await whenOrder(open, String(order?.['id']), ({ text }) => text?.what === 'ready')
    await network.drain()
    expect(arrived().at(-1)).to.equal(
      'Your Flat White with Oat milk is ready! Pick it up here: the bar. Your number: #0',
    )
    const other = `whatsapp:${newGuest()}`
    expect(await write(['espresso'], `whatsapp:${oneBar}`, other)).to.have.length(1)
    expect((await orders(open))[1]).to.deep.include({ number: 1, channel: 'whatsapp' })
  })

  it('is asked where they are when two bars have the number, and their first text becomes the order', async function () {
    const [, second] = [
      await bar({ senders: [twoBars], name: 'DevConf', createdAt: Timestamp.fromMillis(1) }),
      await bar({ senders: [twoBars], name: 'Signal', createdAt: Timestamp.fromMillis(2) }),
    ]
    const [asked, ...rest] = await write(['flat white without sugar', '2'], twoBars)
    expect(asked).to.equal('Which event are you at? Answer with its number:\n1: DevConf\n2: Signal')
    expect(rest).to.have.length(1)
    const [order] = await orders(second)
    expect(order).to.deep.include({
      itemTitle: 'Flat White',
      verbatim: 'flat white without sugar',
      modifiers: [{ title: 'Sugar', without: true }],
      number: 0,
    })
  })

  it('is answered once, and has one order, however often their message comes', async function () {
    const open = await bar()
    network.cloudTasks.setChaos({ deliverEachTask: 3, outOfOrder: true })
    const sids = ['latte', 'menu'].map((text) => ({ text, sid: `SM${randomBytes(16).toString('hex')}` }))
    for (let times = 0; times < 3; times += 1)
      for (const { text, sid } of sids) phone().say(guest, oneBar, text, { sid })
    await network.drain(90_000)
    expect(await orders(open)).to.have.length(1)
    const texts = arrived()
    expect(texts.filter((text) => text.startsWith('Thanks!'))).to.have.length(1)
    expect(texts.filter((text) => text.startsWith('Welcome'))).to.have.length(1)
    expect(texts).to.have.length(2)
  })

  it('gets their drink whatever their name is', async function () {
    const open = await bar()
    // Cut after 40 characters, a heart would be half a one.
    const name = `x${'🩷'.repeat(24)}`
    phone().say({ address: `whatsapp:${guest}`, name }, `whatsapp:${oneBar}`, 'latte')
    await network.drain()
    const [order] = await orders(open)
    expect(order).to.deep.include({ status: 'queued' })
    expect(order?.['guest']).to.include({ name: `x${'🩷'.repeat(19)}` })
  })

  it('has one order of several that they text at the same moment', async function () {
    const open = await bar()
    for (const text of ['latte', 'espresso', 'cappuccino', 'americano']) phone().say(guest, oneBar, text)
    await network.drain(90_000)
    expect(await orders(open)).to.have.length(1)
    expect(arrived().filter((text) => text.startsWith('We are still making your'))).to.have.length(3)
  })

  it('changes it, asks for their place, and cancels; it counts for nothing then', async function () {
    const open = await bar({ maxOrdersPerGuest: 1 })
    await write(['espresso'], oneBar, newGuest())
    const texts = await write([
      'latte',
      'change order to a soy cappuccino',
      'queue',
      'cancel',
      'queue',
      'tea',
    ])
    expect(texts.slice(1, 5)).to.deep.equal([
      'Changed: we make your Cappuccino with Soy milk (#1).',
      '1 order is ahead of your Cappuccino with Soy milk (#1).',
      'Your Cappuccino with Soy milk (#1) is cancelled.',
      'You have no open order. To order, just write the drink.',
    ])
    expect(texts[5]).to.contain('Tea is order #2')
    const [, changed] = await orders(open)
    expect(changed).to.deep.include({ status: 'cancelled', cancelledBy: 'guest', itemTitle: 'Cappuccino' })
    expect(changed?.['changed']).to.include({ itemTitle: 'Latte' })
  })

  it('hears that the bar is paused, and until when; their place is still told', async function () {
    const open = await bar()
    await write(['latte'])
    const until = Timestamp.fromMillis(Date.now() + 3_600_000)
    const pause = { reason: '', byName: '', at: Timestamp.now(), until }
    await network.firestore.doc(eventPath(open.eventId)).update({ state: 'CLOSED', pause })
    const texts = await write(['queue', 'espresso'])
    expect(texts.at(-2)).to.equal('Your Latte (#0) is next.')
    expect(texts.at(-1)).to.match(/takes a break until \d\d:\d\d/)
    expect(await orders(open)).to.have.length(1)
  })

  it('is forgotten: who they are is kept nowhere, in no order and no message', async function () {
    const open = await bar()
    const texts = await write(['latte for Maria', 'forget me'])
    expect(texts.at(-1)).to.contain('forgotten')
    expect((await network.firestore.doc(attendeePath(guest)).get()).data()).to.include({
      name: '',
      eventId: null,
    })
    const [order] = await orders(open)
    expect(order).to.deep.include({
      status: 'cancelled',
      verbatim: '',
      guest: { name: '', digits: '', isTexted: false },
    })
    const key = { eventId: open.eventId, orderId: String(order?.['id']) }
    expect((await network.firestore.doc(orderGuestPath(key)).get()).data()).to.deep.equal({
      attendeeId: null,
      conversationId: null,
    })
    const thread = network.firestore.doc(conversationPath(`${oneBar};${guest}`))
    expect((await thread.get()).get('contactName')).to.equal('')
    const { docs } = await thread.collection('messages').get()
    const kept = docs.map((message) => message.data())
    expect(JSON.stringify(kept)).to.not.match(/Maria|[Ll]atte|forget me/)
    expect(kept.filter(({ body }) => body !== '').map(({ body }) => body)).to.deep.equal([texts.at(-1)])
    // They are a guest like any other afterwards.
    expect((await write(['latte'])).at(-1)).to.contain('is order #1')
  })

  it('may be another bot: it is answered so many times and no more, everything is kept, and an order is one', async function () {
    const open = await bar()
    const note = 'I am out of the office until Monday.'
    for (let n = 0; n < mostAnswers + 4; n += 1) phone().say({ address: guest }, oneBar, note)
    await network.drain()
    expect(arrived()).to.have.length(mostAnswers)
    const thread = network.firestore.doc(conversationPath(`${oneBar};${guest}`))
    const { docs } = await thread.collection('messages').where('direction', '==', 'inbound').get()
    expect(docs).to.have.length(mostAnswers + 4)
    for (const message of docs) {
      expect(message.get('body')).to.equal(note)
      expect(message.get('handledAt')).to.not.equal(undefined)
    }
    expect((await write(['espresso'])).at(-1)).to.contain('Espresso is order #0')
    expect(await orders(open)).to.have.length(1)
  })

  it('is not answered after STOP', async function () {
    const open = await bar()
    const texts = await write(['STOP', 'latte'])
    expect(texts.filter((text) => /latte/i.test(text))).to.deep.equal([])
    expect(await orders(open)).to.have.length(0)
  })
})
