import { expect } from 'chai'
import {
  chatMessagesPath,
  enquiryPath,
  parseChatMessagePath,
  providerMessagePath,
} from '@relaydesk/domain/documents/paths.ts'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { openEnquiry, read, writeMessage, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'
import { bodyOf, deliver, textFrom } from './webhook-body.ts'

describe('a message from a driver', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
    await calm(network)
  })

  async function messagesIn({
    leaseId,
    enquiryId,
  }: Pick<TestEnquiry, 'leaseId' | 'enquiryId'>): Promise<DocumentData[]> {
    const { docs } = await network.firestore.collection(chatMessagesPath(leaseId, enquiryId)).get()
    return docs.map((document) => document.data())
  }

  it('lands in the enquiry of that driver, unread, and says so in the row', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const message = textFrom(enquiry.mobileNumber, 'I am here.')
    expect(await deliver(network, bodyOf([message]))).to.equal(200)
    const [stored] = await messagesIn(enquiry)
    expect(stored).to.deep.include({
      type: 'text',
      message: 'I am here.',
      source: 'DRIVER',
      createdBy: 'driver',
    })
    expect(stored?.['createdAt'].seconds).to.equal(Number(message['timestamp']))
    const row = await read(network, enquiryPath(acme.leaseId, enquiry.enquiryId))
    expect(row).to.include({ unReadWhatsappMessageCount: 1, lastDriverMessageId: message.id })
    expect(row['lastMessage']).to.include({ text: 'I am here.', source: 'DRIVER' })
    expect(row['lastDriverMessageAt'].seconds).to.equal(Number(message['timestamp']))
    const entry = await read(network, providerMessagePath('whatsapp', message.id))
    expect(parseChatMessagePath(entry['documentPath'])).to.include({ enquiryId: enquiry.enquiryId })
  })

  it('P1 one provider message id gives at most one stored message, however often and however concurrently it is delivered', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const message = textFrom(enquiry.mobileNumber, 'Only once.')
    const another = () => textFrom(enquiry.mobileNumber, 'Another.')
    const bodies = Array.from({ length: 20 }, (_, index) =>
      bodyOf(index % 4 === 0 ? [another(), message] : [message]),
    )
    const answers = await Promise.all(bodies.map((body) => deliver(network, body)))
    expect(new Set(answers)).to.deep.equal(new Set([200]))
    await deliver(network, bodyOf([message]))
    const stored = await messagesIn(enquiry)
    expect(stored.filter(({ whatsappMessageId }) => whatsappMessageId === message.id)).to.have.length(1)
    expect(stored).to.have.length(6)
    const row = await read(network, enquiryPath(acme.leaseId, enquiry.enquiryId))
    expect(row).to.include({ unReadWhatsappMessageCount: 6 })
  })

  it('P1 also when the driver’s latest enquiry is another one by the time it comes again', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const message = textFrom(enquiry.mobileNumber, 'Only here.')
    await deliver(network, bodyOf([message]))
    const later = await openEnquiry(network, acme.leaseId, enquiry.mobileNumber)
    await Promise.all([1, 2].map(() => deliver(network, bodyOf([message]))))
    expect(await messagesIn(enquiry)).to.have.length(1)
    expect(await messagesIn(later)).to.have.length(0)
    const row = await read(network, enquiryPath(acme.leaseId, later.enquiryId))
    expect(row).to.include({ unReadWhatsappMessageCount: 0 })
  })

  it('keeps no other from being stored when it cannot be, and is parked at the last attempt', async function () {
    const [full, enquiry] = [
      await openEnquiry(network, acme.leaseId),
      await openEnquiry(network, acme.leaseId),
    ]
    // A document of 1 MiB takes nothing more.
    const filler = { notes: 'x'.repeat(1_048_200) }
    await network.firestore.doc(enquiryPath(full.leaseId, full.enquiryId)).set(filler, { merge: true })
    const bad = textFrom(full.mobileNumber, 'No room.')
    const good = textFrom(enquiry.mobileNumber, 'Room enough.')
    expect(await deliver(network, bodyOf([bad, good]))).to.equal(500)
    expect(await messagesIn(enquiry)).to.have.length(1)
    expect(await deliver(network, bodyOf([bad, good]), 99)).to.equal(200)
    const parked = network.firestore.collection('parkedUpdates').where('whatsappMessageId', '==', bad.id)
    const [document] = (await parked.get()).docs
    expect(document?.data()).to.include({ kind: 'message', reason: 'exhausted' })
    // It fails again, and then stands in nobody's way.
    await document?.ref.update({ dueAt: Timestamp.fromMillis(0) })
    expect(await network.sweep()).to.equal(500)
    expect((await document?.ref.get())?.data()).to.include({ tries: 1 })
    expect((await document?.ref.get())?.get('dueAt').toMillis()).to.be.above(Date.now())
    await document?.ref.delete()
    expect(await messagesIn(full)).to.have.length(0)
    expect(await messagesIn(enquiry)).to.have.length(1)
  })

  it('lets go what waited for the driver’s answer', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const held = await writeMessage(network, enquiry, { hold: true, message: 'Held until you answer.' })
    await network.drain()
    expect(await read(network, held)).to.include({ status: 'HELD' })
    await deliver(network, bodyOf([textFrom(enquiry.mobileNumber, 'Here I am.')]))
    await network.drain()
    expect(network.whatsapp?.messagesTo(enquiry.mobileNumber)).to.have.length(1)
  })
})
