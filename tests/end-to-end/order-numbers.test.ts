import { expect } from 'chai'
import { orderCounterPath } from '@relaydesk/domain/documents/paths.ts'
import { newGuest, openBar, orderByText, ordersOf, textsTo, type Bar } from './bar.ts'
import { calm, useNetwork } from './network.ts'

describe('guests who order at the same moment, with every event and task three times', function () {
  this.timeout(420_000)
  /** The whole road with 500 is in order-rush.test.ts; these come all at once, without a webhook between. */
  const total = 120
  let bar: Bar
  let phones: string[]

  before(async function () {
    const network = await useNetwork()
    await calm(network)
    network.cloudTasks.setChaos({ deliverEachTask: 3, outOfOrder: true, seed: 7 })
    bar = await openBar(network)
    phones = Array.from({ length: total }, newGuest)
    await Promise.all(phones.map((phone) => orderByText(bar, phone)))
    await network.drain(400_000)
  })

  after(async () => calm(await useNetwork()))

  it('get consecutive numbers, each once', async function () {
    const orders = await ordersOf(bar)
    const began = Math.min(...orders.map(({ createdAt }) => createdAt))
    const seconds = (times: (number | undefined)[]) =>
      ((Math.max(...times.map((at) => at ?? 0)) - began) / 1_000).toFixed(1)
    const times = {
      numbered: seconds(orders.map(({ queuedAt }) => queuedAt)),
      told: seconds(orders.map(({ text }) => text?.at)),
    }
    console.log(`      all numbered within ${times.numbered} s, all told within ${times.told} s`)
    const numbers = orders.map(({ number }) => number)
    expect(numbers.toSorted((a, b) => Number(a) - Number(b))).to.deep.equal(
      Array.from({ length: total }, (_, n) => n),
    )
    const counter = await bar.network.firestore.doc(orderCounterPath(bar.eventId)).get()
    expect(counter.get('next')).to.equal(total)
  })

  it('are each told once', async function () {
    const texts = await Promise.all(phones.map((phone) => textsTo(bar.network, phone)))
    expect(texts.filter((ids) => ids.length !== 1 || ids[0]?.endsWith('-confirmed') !== true)).to.deep.equal(
      [],
    )
  })
})
