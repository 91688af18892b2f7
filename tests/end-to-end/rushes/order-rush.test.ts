import { expect } from 'chai'
import { eventPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../../local/network/network.ts'
import { openBar, ordersOf, type Bar } from '../bar.ts'
import { calm, useNetwork } from '../network.ts'
import { threadPath } from '../twilio.ts'

/** A number of the demo's Twilio account, by SMS and by WhatsApp. */
const ours = '+351290000150'
const total = 500

/** Every second one writes by WhatsApp. */
const guests = Array.from({ length: total }, (_, n) => {
  const number = `+4915553${String(n).padStart(6, '0')}`
  return n % 2 === 0
    ? { address: number, to: ours }
    : { address: `whatsapp:${number}`, to: `whatsapp:${ours}` }
})

describe('500 guests who text at once, with every webhook delivered twice and out of order', function () {
  this.timeout(420_000)
  let network: Network
  let bar: Bar

  before(async function () {
    network = await useNetwork()
    await calm(network)
    bar = await openBar(network, { senders: [ours, `whatsapp:${ours}`] })
    network.twilio?.behave({ receipts: 'none' })
    network.twilio?.setWebhookFaults({ duplicate: 1, reorder: 0.3, delayMs: [0, 2_000] })
    network.cloudTasks.setChaos({ deliverEachTask: 2, outOfOrder: true, seed: 11 })
    for (const { address, to } of guests) network.twilio?.say(address, to, 'oat flat white pls')
    const began = Date.now()
    await network.drain(400_000)
    console.log(`      all served within ${((Date.now() - began) / 1000).toFixed(1)} s`)
  })

  after(async function () {
    await calm(network)
    await network.firestore.doc(eventPath(bar.eventId)).update({ state: 'ENDED' })
  })

  it('have 500 orders with 500 consecutive numbers', async function () {
    const orders = await ordersOf(bar)
    expect(orders.map(({ number }) => Number(number)).sort((a, b) => a - b)).to.deep.equal(
      Array.from({ length: total }, (_, n) => n),
    )
    const wrong = orders.filter(
      ({ status, verbatim }) => status !== 'queued' || verbatim !== 'oat flat white pls',
    )
    expect(wrong).to.deep.equal([])
  })

  it('each get one confirmation with their own number', async function () {
    const messages = network.twilio?.messages() ?? []
    const numbers = guests.map(({ address }) => {
      const texts = messages.filter(({ to }) => to === address).map(({ body }) => body)
      expect(texts, address).to.have.length(1)
      return Number(/ is order #(\d+)\./.exec(texts[0] ?? '')?.[1])
    })
    expect(new Set(numbers).size).to.equal(total)
    expect(Math.max(...numbers)).to.equal(total - 1)
  })

  it('each have their text in one thread once, unread once', async function () {
    const threads = await Promise.all(
      guests.map(async ({ address, to }) => {
        const thread = network.firestore.doc(threadPath(to, address))
        const [conversation, inbound] = await Promise.all([
          thread.get(),
          thread.collection('messages').where('direction', '==', 'inbound').count().get(),
        ])
        return [conversation.get('unreadCount'), inbound.data().count]
      }),
    )
    expect(threads).to.deep.equal(guests.map(() => [1, 1]))
  })
})
