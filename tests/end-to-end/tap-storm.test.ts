import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { newGuest, openBar, orderByText, tap, textsTo, whenOrder, type Bar } from './bar.ts'
import { calm, useNetwork } from './network.ts'

describe('two tablets that tap the same orders a hundred times', function () {
  this.timeout(180_000)
  const taps = 100
  let network: Network
  let bar: Bar
  let orders: { phone: string; orderId: string }[]

  before(async function () {
    network = await useNetwork()
    await calm(network)
    network.cloudTasks.setChaos({ deliverEachTask: 3, outOfOrder: true, seed: 3 })
    bar = await openBar(network)
    orders = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const phone = newGuest()
        return { phone, orderId: await orderByText(bar, phone) }
      }),
    )
    await network.drain()
  })

  after(() => calm(network))

  /** Both tablets at once, each after its own last answer. */
  async function storm(action: string): Promise<number> {
    const tablets = [1, 2].map(async (terminal) => {
      let did = 0
      for (let n = 0; n < taps / 2; n += 1) {
        const order = orders[n % orders.length]
        const { result } = await tap(bar, order?.orderId ?? '', action, { terminal })
        if (JSON.stringify(result).includes('"did":true')) did += 1
      }
      return did
    })
    return (await Promise.all(tablets)).reduce((sum, did) => sum + did, 0)
  }

  it('start, finish and serve each once', async function () {
    expect(await storm('start')).to.equal(orders.length)
    expect(await storm('ready')).to.equal(orders.length)
    // Their texts wait until nobody can undo any more.
    await Promise.all(
      orders.map(({ orderId }) => whenOrder(bar, orderId, ({ text }) => text?.what === 'ready')),
    )
    expect(await storm('serve')).to.equal(orders.length)
  })

  it('tell each guest each thing once', async function () {
    await network.drain()
    for (const { phone, orderId } of orders)
      expect(await textsTo(network, phone)).to.have.members([`${orderId}-confirmed`, `${orderId}-ready`])
  })
})
