import { expect } from 'chai'
import { leaseUserPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme, globex } from './test-leases.ts'

describe('200 messages with every event and every task delivered three times, out of order', function () {
  this.timeout(180_000)
  const total = 200
  let network: Network
  let paths: string[]

  before(async function () {
    network = await useNetwork()
    await calm(network)
    network.cloudTasks.setChaos({ deliverEachTask: 3, outOfOrder: true, seed: 42 })
    const enquiries = await Promise.all(
      [acme, globex, acme, globex].map(({ leaseId }) => openEnquiry(network, leaseId)),
    )
    const writes = Array.from({ length: total }, async (_, n) => {
      const enquiry = enquiries[n % enquiries.length]
      if (enquiry === undefined) throw new Error('no enquiry')
      return writeMessage(network, enquiry, { message: `Message ${n}`, createdBy: 'stutter' })
    })
    paths = await Promise.all(writes)
    await network.drain(150_000)
  })

  after(() => calm(network))

  it('make exactly 200 calls to the provider', function () {
    const counts = network.whatsapp?.callCounts() ?? new Map<string, number>()
    expect(paths.filter((path) => counts.get(path) !== 1)).to.deep.equal([])
  })

  it('are all SENT at the first attempt', async function () {
    const messages = await Promise.all(paths.map((path) => read(network, path)))
    expect(
      messages.filter(({ status, delivery }) => status !== 'SENT' || delivery.attempt !== 1),
    ).to.deep.equal([])
  })

  it('count 200 in the agent’s figures', async function () {
    const figures = await Promise.all(
      [acme, globex].map(({ leaseId }) => read(network, leaseUserPath(leaseId, 'stutter'))),
    )
    expect(figures.map((figure) => figure['numberOfWhatsappMessagesSent'])).to.deep.equal([100, 100])
  })

  it('were really delivered more than once', function () {
    const stats = network.cloudTasks.stats()['whatsapp-messages-queue']
    expect(stats?.dispatches).to.be.at.least(3 * total)
  })
})
