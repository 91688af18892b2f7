import { expect } from 'chai'
import { FieldValue } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

describe('the sweeper', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
    await calm(network)
  })

  /** A message whose task is gone: it became PENDING without its trigger, as after a purge of the queue. */
  async function forgotten(): Promise<string> {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const path = await writeMessage(network, enquiry, { status: 'HELD' })
    await network.firestore
      .doc(path)
      .update({ status: 'PENDING', createdAt: new Date(Date.now() - 3_600_000) })
    return path
  }

  it('sends a message that nobody remembers, and leaves one alone whose time has not come', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const later = await writeMessage(network, enquiry, { ETA: 3600 })
    const path = await forgotten()
    while ((await read(network, path))['status'] !== 'SENT') {
      expect(await network.sweep()).to.equal(200)
      await network.cloudTasks.idle()
    }
    expect(network.whatsapp?.callCounts().get(path)).to.equal(1)
    expect(await read(network, later)).to.include({ status: 'PENDING' })
  })

  it('swept again and again, sends nothing twice', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    network.whatsapp?.setFault(acme.whatsapp.phoneNumberId, { kind: 'slow', ms: 400 })
    const path = await writeMessage(network, enquiry, { createdAt: new Date(Date.now() - 60_000) })
    await Promise.all(Array.from({ length: 10 }, () => network.sweep()))
    await network.drain()
    await calm(network)
    expect(await read(network, path)).to.include({ status: 'SENT' })
    expect(await read(network, path)).to.have.nested.property('delivery.attempt', 1)
  })

  it('writes down why a message that was left behind cannot go', async function () {
    const path = await forgotten()
    await network.firestore.doc(path).update({ message: FieldValue.delete() })
    while ((await read(network, path))['status'] === 'PENDING') await network.sweep()
    expect(await read(network, path)).to.have.nested.property('delivery.error.code', 'INVALID_MESSAGE')
  })
})
