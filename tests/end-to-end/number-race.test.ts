import { expect } from 'chai'
import { ordersPath } from '@relaydesk/domain/documents/paths.ts'
import { placeOrderBatch } from '@relaydesk/store/orders/order-batch.ts'
import type { Network } from '../../local/network/network.ts'
import { ago, newGuest, openBar, orderByText, ordersOf } from './bar.ts'
import { calm, useNetwork } from './network.ts'
import { loseEvents } from './triple-functions.ts'

/** So many orders are decided in one commit. */
const atOnce = 20

describe('two servers that number different orders at the same moment', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
    await calm(network)
  })

  it('give no number twice: who comes second counts anew', async function () {
    const bar = await openBar(network)
    const { eventId } = bar
    loseEvents(ordersPath(eventId))
    const last = new Set([await orderByText(bar, newGuest())])
    const early = { createdAt: ago(60_000) }
    const isWritten = await whileAnotherCommits(
      async () => {
        // They were placed before the one that is just being numbered, and nobody saw them until now.
        await Promise.all(Array.from({ length: atOnce }, () => orderByText(bar, newGuest(), early)))
        await placeOrderBatch(network.firestore, eventId, new Set(), Date.now())
      },
      () => placeOrderBatch(network.firestore, eventId, last, Date.now()),
    )
    expect(isWritten).to.equal(null)
    await placeOrderBatch(network.firestore, eventId, last, Date.now())
    const numbers = (await ordersOf(bar)).map(({ number }) => Number(number))
    expect(numbers.toSorted((a, b) => a - b)).to.deep.equal(
      Array.from({ length: atOnce + 1 }, (_, number) => number),
    )
  })

  /** Does `work`, and `meanwhile` between what it reads and what it writes. */
  async function whileAnotherCommits<T>(meanwhile: () => Promise<void>, work: () => Promise<T>): Promise<T> {
    const { firestore } = network
    const usual = firestore.batch.bind(firestore)
    firestore.batch = () => {
      firestore.batch = usual
      const batch = usual()
      const commit = batch.commit.bind(batch)
      batch.commit = async () => {
        await meanwhile()
        return commit()
      }
      return batch
    }
    return work().finally(() => (firestore.batch = usual))
  }
})
