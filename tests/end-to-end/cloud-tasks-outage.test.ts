import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

describe('Cloud Tasks down while 50 messages are written', function () {
  this.timeout(180_000)
  let network: Network
  let paths: string[]

  before(async function () {
    network = await useNetwork()
    await calm(network)
    await network.cloudTasks.setOutage(true)
    const enquiry = await openEnquiry(network, acme.leaseId)
    paths = await Promise.all(
      Array.from({ length: 50 }, (_, n) => writeMessage(network, enquiry, { message: `Message ${n}` })),
    )
    // After it in the same queue of events, so the 50 have met the outage when this one has failed.
    const marker = await writeMessage(network, enquiry, { message: '' })
    while ((await read(network, marker))['status'] !== 'FAILED') await read(network, marker)
  })

  it('leaves them waiting, none failed', async function () {
    const statuses = await Promise.all(
      paths.map(async (path) => (await read(network, path))['status'] as unknown),
    )
    expect(new Set(statuses)).to.deep.equal(new Set(['PENDING']))
  })

  it('sends each of them once when it is back', async function () {
    await network.cloudTasks.setOutage(false)
    await network.drain(120_000)
    const messages = await Promise.all(paths.map((path) => read(network, path)))
    expect(messages.filter(({ status }) => status !== 'SENT')).to.deep.equal([])
    const counts = network.whatsapp?.callCounts() ?? new Map<string, number>()
    expect(paths.filter((path) => counts.get(path) !== 1)).to.deep.equal([])
  })
})
