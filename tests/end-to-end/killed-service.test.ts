import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

describe('queue-service killed in the middle of 200 sends and started again', function () {
  this.timeout(240_000)
  const total = 200
  let network: Network
  let paths: string[]

  before(async function () {
    network = await useNetwork()
    await calm(network)
    // A provider that takes its time, so that the kill meets many sends between call and answer.
    network.whatsapp?.setFault(acme.whatsapp.phoneNumberId, { kind: 'slow', ms: 250 })
    const enquiries = await Promise.all(Array.from({ length: 10 }, () => openEnquiry(network, acme.leaseId)))
    paths = await Promise.all(
      Array.from({ length: total }, async (_, n) => {
        const enquiry = enquiries[n % enquiries.length]
        if (enquiry === undefined) throw new Error('no enquiry')
        return writeMessage(network, enquiry, { message: `Message ${n}` })
      }),
    )
    await waitUntil(() => ((network.whatsapp?.callCounts().size ?? 0) >= total / 4 ? true : undefined), {
      timeoutMs: 60_000,
    })
    await network.queueService.stop('SIGKILL')
    await network.queueService.start()
    await network.drain(180_000)
  })

  after(() => calm(network))

  it('sends none of them twice', function () {
    const counts = network.whatsapp?.callCounts() ?? new Map<string, number>()
    expect(paths.filter((path) => (counts.get(path) ?? 0) > 1)).to.deep.equal([])
  })

  it('forgets none: each is SENT, or UNKNOWN with what is known about it', async function () {
    const messages = await Promise.all(paths.map((path) => read(network, path)))
    for (const { status, delivery } of messages) {
      expect(status).to.be.oneOf(['SENT', 'UNKNOWN'])
      if (status === 'UNKNOWN') expect(delivery.error).to.include({ code: 'LEASE_EXPIRED', class: 'unclear' })
    }
    const unknown = messages.filter(({ status }) => status === 'UNKNOWN').length
    // Those that were between call and answer when it died: at most what runs at once, and at least one.
    expect(unknown).to.be.within(1, 64)
  })
})

describe('queue-service told to stop in the middle of sends', function () {
  this.timeout(120_000)

  it('finishes the tasks in hand: nothing becomes UNKNOWN', async function () {
    const network = await useNetwork()
    await calm(network)
    network.whatsapp?.setFault(acme.whatsapp.phoneNumberId, { kind: 'slow', ms: 300 })
    const enquiry = await openEnquiry(network, acme.leaseId)
    const paths = await Promise.all(Array.from({ length: 20 }, () => writeMessage(network, enquiry)))
    await waitUntil(() => ((network.whatsapp?.callCounts().size ?? 0) > 0 ? true : undefined), {
      timeoutMs: 30_000,
    })
    await network.queueService.stop('SIGTERM')
    await network.queueService.start()
    await network.drain(60_000)
    const statuses = await Promise.all(
      paths.map(async (path) => (await read(network, path))['status'] as unknown),
    )
    expect(new Set(statuses)).to.deep.equal(new Set(['SENT']))
    await calm(network)
  })
})
