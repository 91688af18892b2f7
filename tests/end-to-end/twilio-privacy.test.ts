import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { CollectionReference, DocumentData, DocumentReference } from 'firebase-admin/firestore'
import {
  attendeePath,
  eventPath,
  orderGuestPath,
  publicBoardPath,
} from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { localFolder } from '../../local/network/repository-root.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { ago, openBar, ordersOf, readOrder, tap, whenOrder, type Bar } from './bar.ts'
import { call } from './caller.ts'
import { calm, useNetwork } from './network.ts'
import { newGuest, threadPath } from './twilio.ts'

/** A number of the demo's Twilio account, by SMS and by WhatsApp. */
const ours = '+351290000150'
const name = 'Wilhelmina Quux'
const words = 'an oat flat white for the lady in teal'

describe('the privacy of guests', function () {
  this.timeout(120_000)
  let network: Network
  let bar: Bar
  let guest: string

  before(async function () {
    network = await useNetwork()
  })

  beforeEach(async function () {
    await calm(network)
    guest = newGuest()
    bar = await openBar(network, { senders: [ours, `whatsapp:${ours}`] })
  })

  afterEach(async function () {
    await network.drain(90_000)
    await calm(network)
    // The next test's bar is to be the only one with its number.
    await network.firestore.doc(eventPath(bar.eventId)).update({ state: 'ENDED' })
  })

  /** They write by SMS, or by WhatsApp; gives what is on that phone when all is quiet. */
  async function write(text: string, by: '' | 'whatsapp:' = ''): Promise<string[]> {
    network.twilio?.say({ address: by + guest, name }, by + ours, text)
    await network.drain(90_000)
    return arrived(by)
  }

  function arrived(by: '' | 'whatsapp:' = ''): string[] {
    return (network.twilio?.messages() ?? []).filter(({ to }) => to === by + guest).map(({ body }) => body)
  }

  /** The order that they just placed. */
  async function order(text = words): Promise<string> {
    await write(text, 'whatsapp:')
    const { docs } = await network.firestore.collection(`${eventPath(bar.eventId)}/orders`).get()
    const newest = docs.toSorted((a, b) => Number(b.get('number')) - Number(a.get('number')))[0]
    return newest?.id ?? ''
  }

  /** Everything below these documents and in these collections, as text. */
  async function kept(): Promise<string> {
    const { firestore } = network
    const roots = [
      eventPath(bar.eventId),
      threadPath(ours, guest),
      threadPath(`whatsapp:${ours}`, `whatsapp:${guest}`),
      attendeePath(guest),
    ]
    const below = await Promise.all(roots.map((path) => everythingIn(firestore.doc(path))))
    const beside = ['deadLetters', 'parkedUpdates', 'audit', 'providerMessages'].map(async (id) =>
      (await firestore.collection(id).get()).docs.map((document) => dataOf(document.data())),
    )
    return JSON.stringify([below, await Promise.all(beside)])
  }

  describe('forget me', function () {
    it('leaves no name and no word of theirs anywhere, cancels what waits, and says so', async function () {
      const orderId = await order()
      await write('thanks')
      expect(await kept())
        .to.include(name)
        .and.include(words)
      network.cloudTasks.setChaos({ deliverEachTask: 3, outOfOrder: true })
      const phone = await write('Forget me please', 'whatsapp:')
      expect(phone.at(-1)).to.match(/are forgotten/)
      expect(phone).to.have.length(2)

      const text = await kept()
      for (const trace of [name, words, 'thanks', 'Forget me']) expect(text, trace).to.not.include(trace)
      const key = { eventId: bar.eventId, orderId }
      const guestOfOrder = await network.firestore.doc(orderGuestPath(key)).get()
      expect(guestOfOrder.data()).to.deep.equal({ attendeeId: null, conversationId: null })
      const left = (await network.firestore.doc(attendeePath(guest)).get()).data()
      expect(left).to.deep.include({ name: '', eventId: null, openOrder: null, asked: null, language: null })
      expect(await readOrder(bar, orderId)).to.deep.include({
        status: 'cancelled',
        cancelledBy: 'guest',
        itemTitle: 'Flat White',
        verbatim: '',
        guest: { name: '', digits: '', isTexted: false },
      })
    })

    it('takes their thread, which is named after their number, a day later, unless they write again', async function () {
      const { firestore } = network
      await order()
      await write('espresso')
      await write('forget me', 'whatsapp:')
      await write('menu')
      const gone = firestore.doc(threadPath(`whatsapp:${ours}`, `whatsapp:${guest}`))
      const other = firestore.doc(threadPath(ours, guest))
      expect((await gone.get()).get('forgottenAt')).to.not.equal(undefined)
      await network.sweep()
      expect((await gone.get()).exists).to.equal(true)
      await gone.update({ forgottenAt: ago(25 * 3_600_000) })
      await network.sweep()
      expect((await gone.get()).exists).to.equal(false)
      expect(await gone.collection('messages').listDocuments()).to.deep.equal([])
      expect((await other.get()).data()).to.not.have.property('forgottenAt')
      const ways = await firestore.collection('providerMessages').where('documentPath', '>=', gone.path).get()
      expect(ways.docs.filter((way) => String(way.get('documentPath')).startsWith(gone.path))).to.deep.equal(
        [],
      )
    })

    it('is no way to one more drink; how many they had goes with their thread', async function () {
      const { firestore } = network
      await firestore.doc(eventPath(bar.eventId)).update({ maxOrdersPerGuest: 1 })
      await tap(bar, await order(), 'start')
      await write('forget me', 'whatsapp:')
      expect((await write('espresso')).at(-1)).to.match(/you have had your drink/)
      await write('forget me')
      const attendee = firestore.doc(attendeePath(guest))
      expect((await attendee.get()).get('counts')).to.have.property(bar.eventId)
      const threads = [threadPath(`whatsapp:${ours}`, `whatsapp:${guest}`), threadPath(ours, guest)]
      for (const path of threads) await firestore.doc(path).update({ forgottenAt: ago(25 * 3_600_000) })
      await network.sweep()
      expect((await attendee.get()).exists).to.equal(false)
    })

    it('keeps a thread in which they are told of an order that they placed at the kiosk since', async function () {
      const thread = network.firestore.doc(threadPath(ours, guest))
      await write('forget me')
      const asked = { eventId: bar.eventId, orderId: randomUUID(), channel: 'kiosk', itemId: 'latte' }
      await call(network, 'placeOrder', { ...asked, modifiers: [], phone: guest }, bar.barista)
      await whenOrder(bar, asked.orderId, ({ text }) => text !== undefined)
      expect((await thread.get()).data()).to.not.have.property('forgottenAt')
    })

    it('leaves them in no letter about what did not arrive, neither', async function () {
      const address = `whatsapp:${guest}`
      await write('help', 'whatsapp:')
      network.twilio?.setFault({ kind: 'error', code: 21614 }, { to: address })
      await write('menu', 'whatsapp:')
      await order()
      network.twilio?.setFault(null)
      const letters = network.firestore.collection('deadLetters').where('channel', '==', 'whatsapp')
      const theirs = (await letters.get()).docs.filter((letter) => letter.get('contact.name') === name)
      expect(theirs).to.have.length(2)
      await write('forget me', 'whatsapp:')
      const after = await Promise.all(theirs.map(({ ref }) => ref.get()))
      for (const letter of after) {
        expect(JSON.stringify(letter.data())).to.not.include(name).and.not.include(guest)
        expect(letter.get('cause.code')).to.equal('21614')
      }
    })

    it('does not take a drink back that is being made, and nobody is texted about it any more', async function () {
      const orderId = await order()
      await tap(bar, orderId, 'start')
      await write('forget me', 'whatsapp:')
      const before = arrived('whatsapp:').length
      await tap(bar, orderId, 'ready')
      await whenOrder(bar, orderId, ({ status }) => status === 'ready')
      await network.drain(90_000)
      expect(arrived('whatsapp:')).to.have.length(before)
    })

    it('lets them come back as somebody whom we do not know', async function () {
      await order()
      await write('forget me', 'whatsapp:')
      await write('espresso', 'whatsapp:')
      const orders = await ordersOf(bar)
      expect(orders.map(({ status }) => status).toSorted()).to.deep.equal(['cancelled', 'queued'])
      expect(arrived('whatsapp:').at(-1)).to.match(/Espresso is order #1/)
    })

    it('does not forget that they want no texts', async function () {
      await order()
      await write('STOP', 'whatsapp:')
      await write('forget me', 'whatsapp:')
      expect(arrived('whatsapp:')).to.have.length(1)
      const left = (await network.firestore.doc(attendeePath(guest)).get()).data()
      expect(left).to.include({ isOptedOut: true, name: '' })
      expect(await kept())
        .to.not.include(name)
        .and.not.include(words)
      const thread = network.firestore.doc(threadPath(`whatsapp:${ours}`, `whatsapp:${guest}`))
      await thread.update({ forgottenAt: ago(25 * 3_600_000) })
      await network.sweep()
      const later = (await network.firestore.doc(attendeePath(guest)).get()).data()
      expect(later).to.deep.include({ isOptedOut: true, counts: {}, forgottenAt: null })
    })
  })

  describe('STOP', function () {
    it('goes before everything: no answer, no text about the order, and staff see that they must call out', async function () {
      const orderId = await order()
      const before = arrived('whatsapp:')
      expect(await write('STOP', 'whatsapp:')).to.deep.equal(before)
      await write('help', 'whatsapp:')
      await write('queue')
      await tap(bar, orderId, 'start')
      await tap(bar, orderId, 'ready')
      await whenOrder(bar, orderId, ({ text }) => text?.what === 'ready')
      await network.drain(90_000)
      expect([...arrived('whatsapp:'), ...arrived()]).to.deep.equal(before)
      const { text } = await readOrder(bar, orderId)
      expect(text).to.include({ what: 'ready', status: 'FAILED' })
      expect(text?.problem).to.match(/STOP.*Call out/)
    })

    it('ends with START, after which the bar answers again', async function () {
      await write('stop')
      await write('START')
      expect(arrived()).to.deep.equal([])
      expect(await write('espresso')).to.have.length(1)
      expect(
        await network.firestore
          .doc(attendeePath(guest))
          .get()
          .then((doc) => doc.get('isOptedOut')),
      ).to.equal(false)
    })
  })

  it('ends where the public looks: the board has no name, no number, no word of theirs', async function () {
    await order()
    // The board follows within a second or two.
    const board = await waitUntil(
      async () => {
        const found = await network.firestore.doc(publicBoardPath(bar.eventId)).get()
        return found.get('waiting') === 1 ? found : undefined
      },
      { timeoutMs: 10_000 },
    )
    expect(board?.get('name')).to.be.a('string')
    const shown = JSON.stringify(board?.data())
    for (const trace of ['Wilhelmina', 'Quux', 'teal', guest, guest.slice(-6)])
      expect(shown).to.not.include(trace)
  })

  it('holds in the logs: no name, no number, no word of theirs, no token', async function () {
    await tap(bar, await order(), 'cancel')
    await write('STOP')
    await write('forget me', 'whatsapp:')
    const folder = localFolder('logs', `network-${network.ports.firestore}`)
    for (const file of ['queue-service.log', 'firebase.log']) {
      const log = readFileSync(`${folder}/${file}`, 'utf8')
      expect(log).to.have.length.above(100)
      for (const trace of [name, words, guest, guest.slice(1), 'demo-twilio-token'])
        expect(log.includes(trace), `${trace} in ${file}`).to.equal(false)
    }
  })
})

async function everythingIn(document: DocumentReference): Promise<unknown> {
  const [snapshot, collections] = await Promise.all([document.get(), document.listCollections()])
  return { ...dataOf(snapshot.data()), below: await Promise.all(collections.map(everyDocumentIn)) }
}

async function everyDocumentIn(collection: CollectionReference): Promise<unknown> {
  const documents = await collection.listDocuments()
  return Promise.all(documents.map(everythingIn))
}

/** A thread stays, named after its addresses. */
function dataOf(data: DocumentData = {}): DocumentData {
  const {
    from: _from,
    to: _to,
    ourAddress: _ours,
    theirAddress: _theirs,
    documentPath: _path,
    ...rest
  } = data
  return rest
}
