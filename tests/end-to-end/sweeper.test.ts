import { expect } from 'chai'
import { FieldValue, Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { createWaitingMessagesReader } from '@relaydesk/store/waiting-messages-reader.ts'
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

  /** A message whose task is gone: it became what it is without its trigger, as after a purge of the queue. */
  async function forgotten(changes: DocumentData = {}): Promise<string> {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const path = await writeMessage(network, enquiry, { status: 'HELD' })
    await network.firestore.doc(path).update({ status: 'PENDING', ...changes })
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
    network.whatsapp?.setFault(acme.whatsapp.phoneNumberId, { kind: 'slow', ms: 400 })
    const path = await forgotten()
    while ((await read(network, path))['status'] !== 'SENT')
      await Promise.all(Array.from({ length: 10 }, () => network.sweep()))
    await network.drain()
    expect(await read(network, path)).to.have.nested.property('delivery.attempt', 1)
    expect(network.whatsapp?.callCounts().get(path)).to.equal(1)
  })

  it('overlooks no message whose writer gave it no time', async function () {
    const path = await forgotten({ createdAt: FieldValue.delete() })
    while ((await read(network, path))['status'] !== 'SENT') {
      await network.sweep()
      await network.cloudTasks.idle()
    }
  })

  it('finds one that was left in the middle of being sent, and does not send it', async function () {
    const leaseUntil = Timestamp.fromMillis(Date.now() - 1)
    const path = await forgotten({ status: 'SENDING', delivery: { attempt: 1, leaseUntil } })
    while ((await read(network, path))['status'] === 'SENDING') await network.sweep()
    expect(await read(network, path)).to.include({ status: 'UNKNOWN' })
    expect(await read(network, path)).to.have.nested.property('delivery.error.code', 'LEASE_EXPIRED')
    expect(network.whatsapp?.callCounts().get(path)).to.equal(undefined)
  })

  it('leaves the next try of a message to its queue', async function () {
    const error = { code: '131056', class: 'retry', text: 'Not sent: too many messages.' }
    const path = await forgotten({ delivery: { attempt: 1, error } })
    const other = await forgotten()
    // When the other one has gone, the sweeper has seen both.
    while ((await read(network, other))['status'] !== 'SENT') {
      await network.sweep()
      await network.cloudTasks.idle()
    }
    expect(await read(network, path)).to.include({ status: 'PENDING' })
    await network.firestore.doc(path).update({ status: 'CANCELLED' })
  })

  it('finds one behind any number of others that are to leave later, a part at a time', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const later = await Promise.all(
      Array.from({ length: 6 }, () => writeMessage(network, enquiry, { ETA: 3600 })),
    )
    // Sorts behind everything else.
    const path = await writeMessage(network, { ...enquiry, leaseId: 'zz-last' }, { status: 'HELD' })
    await network.firestore.doc(path).update({ status: 'PENDING' })
    const reader = createWaitingMessagesReader(network.firestore, { page: 2, most: 4 })
    const first = await reader.dueBefore(Date.now() + 1_000)
    expect(first.map(({ key }) => key.leaseId)).to.not.include('zz-last')
    const isFound = async () =>
      (await reader.dueBefore(Date.now() + 1_000)).some(({ key }) => key.leaseId === 'zz-last')
    let looks = 1
    while (!(await isFound())) expect((looks += 1)).to.be.below(200)
    await Promise.all(
      [...later, path].map((one) => network.firestore.doc(one).update({ status: 'CANCELLED' })),
    )
  })

  it('writes down why a message that was left behind cannot go', async function () {
    const path = await forgotten()
    await network.firestore.doc(path).update({ message: FieldValue.delete() })
    while ((await read(network, path))['status'] === 'PENDING') await network.sweep()
    expect(await read(network, path)).to.have.nested.property('delivery.error.code', 'INVALID_MESSAGE')
  })
})
