import { expect } from 'chai'
import { enquiryMessagesPath, enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { openEnquiry, read, writeMessage, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

const { phoneNumberId } = acme.whatsapp

describe('a message to somebody', function () {
  this.timeout(60_000)
  let network: Network

  beforeEach(async function () {
    network = await useNetwork()
    await calm(network)
  })

  /** An enquiry of a driver of whom nobody knows more than WhatsApp's own id. */
  async function openWithoutNumber(userId: string): Promise<TestEnquiry> {
    const { leaseId, enquiryId } = await openEnquiry(network, acme.leaseId)
    const driver = { name: '@tacho.king', mobileNumber: '', whatsappUserId: userId }
    await network.firestore.doc(enquiryPath(leaseId, enquiryId)).update({ driver })
    return { leaseId, enquiryId, mobileNumber: '' }
  }

  it('who has no phone number arrives by WhatsApp’s own id of the person', async function () {
    const userId = 'GB.1349000000000000001'
    const enquiry = await openWithoutNumber(userId)
    const path = await writeMessage(network, enquiry)
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'SENT' })
    expect(network.whatsapp?.messagesTo(userId)).to.have.length(1)
    const noted = await network.ancillary.doc(enquiryMessagesPath(userId, enquiry.enquiryId)).get()
    expect(noted.data()).to.deep.include({
      driverWhatsappUserId: userId,
      arrayOfWhatsappMessageIds: [(await read(network, path))['whatsappMessageId']],
    })
  })

  it('without a number and without an id says that there is none', async function () {
    const enquiry = await openWithoutNumber('not an id')
    const path = await writeMessage(network, enquiry)
    await network.drain()
    expect(await read(network, path)).to.have.nested.property('delivery.error.code', 'INVALID_NUMBER')
  })

  it('can quote what they said, and react to it', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const said = network.whatsapp?.say(
      enquiry.mobileNumber,
      { type: 'text', text: { body: 'Where?' } },
      { phoneNumberId },
    )
    await network.drain()
    await writeMessage(network, enquiry, { context: { whatsappMessageId: said } })
    await writeMessage(network, enquiry, {
      type: 'reaction',
      message: '',
      payload: { targetMessageId: said, emoji: '👍' },
    })
    await network.drain()
    const arrived = network.whatsapp?.messagesTo(enquiry.mobileNumber) ?? []
    expect(arrived.find(({ content }) => content.type === 'text')).to.include({ quotedId: said })
    const calls = network.whatsapp?.calls() ?? []
    expect(JSON.stringify(calls.map(({ body }) => body))).to.include('"emoji":"👍"')
    expect(calls.filter(({ outcome }) => outcome === 'refused')).to.deep.equal([])
  })
})
