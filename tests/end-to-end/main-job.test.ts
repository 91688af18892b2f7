import { expect } from 'chai'
import {
  enquiryMessagesPath,
  enquiryPath,
  leaseUserPath,
  providerMessagePath,
} from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

describe('a message from the desk', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
    await calm(network)
  })

  it('reaches the driver’s phone, and every document says so', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const path = await writeMessage(network, enquiry, { createdBy: 'agent-of-one-message' })
    await network.drain()

    const message = await read(network, path)
    const [arrived] = network.whatsapp?.messagesTo(enquiry.mobileNumber) ?? []
    expect(arrived).to.deep.include({ content: { type: 'text', text: 'Door 2, behind the car wash.' } })
    expect(message).to.include({ status: 'SENT' })
    expect(message['whatsappMessageId']).to.match(/^wamid\./)
    expect(message['delivery']).to.include({ attempt: 1, provider: 'whatsapp' })
    expect(message['delivery']).to.not.have.property('leaseUntil')
    expect(message['delivery'].sentAt.toMillis()).to.be.at.least(message['delivery'].sendingAt.toMillis())

    const wamid: string = message['whatsappMessageId']
    expect(await read(network, providerMessagePath('whatsapp', wamid))).to.include({ documentPath: path })
    expect(await read(network, leaseUserPath(acme.leaseId, 'agent-of-one-message'))).to.deep.include({
      numberOfWhatsappMessagesSent: 1,
      numberOfWhatsappMessagesSentByDay: { [new Date().toISOString().slice(0, 10)]: 1 },
    })
    const summary = (await read(network, enquiryPath(acme.leaseId, enquiry.enquiryId)))['lastMessage']
    expect(summary).to.include({ text: 'Door 2, behind the car wash.', status: 'SENT', source: 'CUSTOMER' })
    const conversation = await network.ancillary
      .doc(enquiryMessagesPath(enquiry.mobileNumber, enquiry.enquiryId))
      .get()
    expect(conversation.data()).to.deep.include({
      leaseId: acme.leaseId,
      enquiryId: enquiry.enquiryId,
      accountId: 'account-1',
      serviceUnitId: 'unit-1',
      arrayOfWhatsappMessageIds: [wamid],
    })
  })

  it('goes out as a template with its values in WhatsApp’s order', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const payload = { workshop: 'Brinkmann', driverName: 'Youssef' }
    await writeMessage(network, enquiry, {
      type: 'template',
      templateType: 'APPOINTMENT',
      payload,
      message: 'as previewed',
    })
    await network.drain()
    const [arrived] = network.whatsapp?.messagesTo(enquiry.mobileNumber) ?? []
    expect(arrived).to.have.nested.property('content.body', 'Hello Youssef, Brinkmann expects you.')
  })

  it('goes out with a file, and with quick replies', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const link = 'https://files.example/offer.pdf'
    await writeMessage(network, enquiry, {
      type: 'document',
      message: 'The offer',
      payload: { link, filename: 'offer.pdf' },
    })
    const buttons = [
      { id: 'yes', title: 'Yes' },
      { id: 'no', title: 'No' },
    ]
    await writeMessage(network, enquiry, {
      type: 'interactive',
      message: 'Is 12:15 all right?',
      payload: { buttons },
    })
    await network.drain()
    const contents = (network.whatsapp?.messagesTo(enquiry.mobileNumber) ?? []).map(({ content }) => content)
    expect(contents).to.have.length(2)
    expect(contents.find(({ type }) => type === 'document')).to.include({
      link,
      filename: 'offer.pdf',
      caption: 'The offer',
    })
  })

  it('waits for its time when it has one', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const path = await writeMessage(network, enquiry, { ETA: 3 })
    const written = Date.now()
    const sent = async () => ((await read(network, path))['status'] === 'SENT' ? true : undefined)
    expect(await waitUntil(sent, { timeoutMs: 30_000 })).to.equal(true)
    const [arrived] = network.whatsapp?.messagesTo(enquiry.mobileNumber) ?? []
    expect(arrived?.at).to.be.at.least(written + 2_500)
  })

  it('shows in the row as the desk’s own when nobody wrote it', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    await writeMessage(network, enquiry, { source: 'SYSTEM', createdBy: 'relaydesk' })
    await network.drain()
    const row = await read(network, enquiryPath(acme.leaseId, enquiry.enquiryId))
    expect(row['lastMessage']).to.include({ source: 'SYSTEM', status: 'SENT' })
  })

  it('leaves the newest word in the enquiry’s row, in whatever order sends end', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    network.cloudTasks.setChaos({ deliverEachTask: 1, outOfOrder: true, seed: 7 })
    for (const word of ['one', 'two', 'three', 'four', 'five'])
      await writeMessage(network, enquiry, { message: word })
    await network.drain()
    network.cloudTasks.setChaos({ outOfOrder: false })
    const row = await read(network, enquiryPath(acme.leaseId, enquiry.enquiryId))
    expect(row['lastMessage']).to.include({ text: 'five', status: 'SENT' })
  })
})
