import { expect } from 'chai'
import type { DocumentData } from 'firebase-admin/firestore'
import { chatMessagesPath, enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import type { WhatsappSimulator } from '../../local/simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import { openEnquiry, read, type TestEnquiry, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

const { phoneNumberId } = acme.whatsapp

describe('a phone at the other end', function () {
  this.timeout(120_000)
  let network: Network
  let whatsapp: WhatsappSimulator

  before(async function () {
    network = await useNetwork()
    if (network.whatsapp === undefined) throw new Error('This test needs the simulator.')
    whatsapp = network.whatsapp
  })
  beforeEach(() => calm(network))
  after(() => calm(network))

  async function fromDriver({ leaseId, enquiryId }: TestEnquiry): Promise<DocumentData[]> {
    const { docs } = await network.firestore
      .collection(chatMessagesPath(leaseId, enquiryId))
      .where('source', '==', 'DRIVER')
      .get()
    return docs.map((document) => document.data())
  }

  const say = (from: string, body: string) =>
    whatsapp.say(from, { type: 'text', text: { body } }, { phoneNumberId })

  it('reads what the desk wrote, and the desk knows', async function () {
    whatsapp.behave({ receipts: 'read' })
    const path = await writeMessage(network, await openEnquiry(network, acme.leaseId))
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'READ' })
  })

  it('gets nothing while it is off, and everything when it is on again', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    whatsapp.behave({ receipts: 'read' })
    whatsapp.behave({ on: false }, enquiry.mobileNumber)
    const path = await writeMessage(network, enquiry)
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'SENT' })
    expect(whatsapp.messagesTo(enquiry.mobileNumber)).to.have.length(0)

    whatsapp.behave({ on: true }, enquiry.mobileNumber)
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'READ' })
    expect(whatsapp.messagesTo(enquiry.mobileNumber)).to.have.length(1)
  })

  it('is gone, and the desk hears of it', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    whatsapp.behave({ receipts: 'read' })
    whatsapp.behave({ gone: true }, enquiry.mobileNumber)
    const path = await writeMessage(network, enquiry)
    await network.drain()
    const message = await read(network, path)
    expect(message).to.include({ status: 'FAILED' })
    expect(message).to.have.nested.property('delivery.error.code', '131026')
  })

  it('writes with words, a photo and a place, and all of it lands in the enquiry', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const from = enquiry.mobileNumber
    say(from, 'Grüße aus Osnabrück 🚐')
    const photo = whatsapp.putMedia(new Uint8Array([1, 2, 3]), { mimeType: 'image/png', phoneNumberId })
    whatsapp.say(from, { type: 'image', image: { ...photo, caption: 'The light' } }, { phoneNumberId })
    const location = { latitude: 52.27, longitude: 8.05, name: 'Gate 2' }
    whatsapp.say(from, { type: 'location', location }, { phoneNumberId })
    await network.drain()

    const stored = await fromDriver(enquiry)
    expect(stored.map(({ type }) => type)).to.have.members(['text', 'image', 'location'])
    expect(stored.find(({ type }) => type === 'text')).to.include({ message: 'Grüße aus Osnabrück 🚐' })
    expect(stored.find(({ type }) => type === 'image')).to.have.nested.property('media.state', 'STORED')
    const row = await read(network, enquiryPath(acme.leaseId, enquiry.enquiryId))
    expect(row).to.include({ unReadWhatsappMessageCount: 3 })
  })

  it('is heard once, and right, through webhooks that come twice, late, in heaps and out of order', async function () {
    whatsapp.behave({ receipts: 'read', outOfOrder: true })
    whatsapp.setWebhookFaults({ duplicate: 0.5, reorder: 0.5, delayMs: [0, 30], batch: 4 })
    const enquiries = await Promise.all(Array.from({ length: 6 }, () => openEnquiry(network, acme.leaseId)))
    const paths = await Promise.all(enquiries.map((enquiry) => writeMessage(network, enquiry)))
    for (const { mobileNumber } of enquiries) for (const word of ['one', 'two']) say(mobileNumber, word)
    await network.drain()

    const statuses = await Promise.all(paths.map(async (path) => (await read(network, path))['status']))
    expect(new Set(statuses)).to.deep.equal(new Set(['READ']))
    for (const enquiry of enquiries)
      expect((await fromDriver(enquiry)).map(({ message }) => message)).to.have.members(['one', 'two'])
  })
})
