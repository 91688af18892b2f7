import { expect } from 'chai'
import { Timestamp } from 'firebase-admin/firestore'
import { enquiryPath, parseChatMessagePath, providerMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { openEnquiry, openLease, read, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme, globex } from './test-leases.ts'
import { bodyOf, deliver, newWamid, textFrom } from './webhook-body.ts'

describe('the enquiry that a driver’s message lands in', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
    await calm(network)
  })

  async function change(
    { leaseId, enquiryId }: Pick<TestEnquiry, 'leaseId' | 'enquiryId'>,
    data: object,
  ): Promise<void> {
    await network.firestore.doc(enquiryPath(leaseId, enquiryId)).set(data, { merge: true })
  }

  /** Delivers one message; gives the ids of where it is stored. */
  async function land(
    message: { id: string; [field: string]: unknown },
    beside: object = {},
    phoneNumberId?: string,
  ) {
    expect(await deliver(network, bodyOf([message], beside, phoneNumberId))).to.equal(200)
    const { documentPath } = await read(network, providerMessagePath('whatsapp', message.id))
    const key = parseChatMessagePath(String(documentPath))
    if (key === null) throw new Error('The message was not stored.')
    return key
  }

  async function row({ leaseId, enquiryId }: { leaseId: string; enquiryId: string }) {
    return read(network, enquiryPath(leaseId, enquiryId))
  }

  it('is the latest open one of that driver', async function () {
    const first = await openEnquiry(network, acme.leaseId)
    const second = await openEnquiry(network, acme.leaseId, first.mobileNumber)
    const third = await openEnquiry(network, acme.leaseId, first.mobileNumber)
    await change(third, { state: 'COMPLETED' })
    const { enquiryId } = await land(textFrom(first.mobileNumber, 'Which one?'))
    expect(enquiryId).to.equal(second.enquiryId)
  })

  it('is that of the quoted message, though another one is newer', async function () {
    const first = await openEnquiry(network, acme.leaseId)
    const asked = textFrom(first.mobileNumber, 'About the tyre.')
    await land(asked)
    await openEnquiry(network, acme.leaseId, first.mobileNumber)
    const answer = textFrom(first.mobileNumber, 'That one.', { context: { from: '1', id: asked.id } })
    expect(await land(answer)).to.include({ enquiryId: first.enquiryId })
    await change(first, { state: 'COMPLETED' })
    const late = textFrom(first.mobileNumber, 'Too late.', { context: { id: asked.id } })
    expect((await land(late)).enquiryId).to.not.equal(first.enquiryId)
  })

  it('is found however Brazil writes the number', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId, '+5511987650001')
    expect(await land(textFrom('+551187650001', 'Olá'))).to.include({ enquiryId: enquiry.enquiryId })
  })

  it('is found by the user id of a driver without a number, which was learned before', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const both = textFrom(enquiry.mobileNumber, 'Here is my id.', { from_user_id: 'GB.77000001' })
    await land(both)
    expect((await row(enquiry))['driver']).to.include({ whatsappUserId: 'GB.77000001' })
    const { from: _number, ...nameless } = textFrom(enquiry.mobileNumber, 'No number now.')
    expect(await land({ ...nameless, from_user_id: 'GB.77000001' })).to.include({
      enquiryId: enquiry.enquiryId,
    })
  })

  it('is a new one of nobody for a driver whom nobody knows, one for all first messages at once', async function () {
    const number = '+4915550900001'
    const contacts = [{ wa_id: number.slice(1), profile: { name: 'Unknown Person' }, user_id: 'DE.900001' }]
    const messages = Array.from({ length: 8 }, (_, index) => textFrom(number, `First ${index}`))
    const keys = await Promise.all(messages.map((message) => land(message, { contacts })))
    expect(new Set(keys.map(({ enquiryId }) => enquiryId)).size).to.equal(1)
    const [key] = keys
    if (key === undefined) throw new Error('Nothing landed.')
    expect(await row(key)).to.deep.include({
      driver: { name: 'Unknown Person', mobileNumber: number, whatsappUserId: 'DE.900001' },
      isUnplaced: true,
      ownerUid: null,
      state: 'OPEN',
      accountId: '',
      serviceUnitId: '',
      unReadWhatsappMessageCount: 8,
    })
  })

  it('is another new one after that was completed, and names the one before', async function () {
    const number = '+4915550900002'
    const before = await land(textFrom(number, 'Hello'))
    await change(before, { state: 'COMPLETED' })
    const after = await land(textFrom(number, 'Hello again'))
    expect(after.enquiryId).to.not.equal(before.enquiryId)
    expect(await row(after)).to.include({ previousEnquiryId: before.enquiryId, isUnplaced: true })
  })

  it('is a new one for somebody who has no phone number', async function () {
    const contacts = [{ profile: { name: 'Sam', username: '@sam' }, user_id: 'US.13490001' }]
    const { from: _number, ...message } = textFrom('+1', 'Hi', { from_user_id: 'US.13490001' })
    const key = await land(message, { contacts })
    expect((await row(key))['driver']).to.deep.equal({
      name: 'Sam',
      mobileNumber: '',
      whatsappUserId: 'US.13490001',
    })
    expect(await land({ ...message, id: newWamid() }, { contacts })).to.include({ enquiryId: key.enquiryId })
  })

  it('is only ever one of the company that has the number', async function () {
    const elsewhere = await openEnquiry(network, globex.leaseId)
    const asked = textFrom(elsewhere.mobileNumber, 'At globex.')
    await land(asked, {}, globex.whatsapp.phoneNumberId)
    const quoting = textFrom(elsewhere.mobileNumber, 'At acme.', { context: { id: asked.id } })
    expect(await land(quoting)).to.include({ leaseId: acme.leaseId })
  })

  it('is found among several companies that share a number', async function () {
    const phoneNumberId = '306540352242922'
    for (const leaseId of ['shared-a', 'shared-b'])
      await openLease(network, { ...acme, leaseId }, { ...acme.whatsapp, phoneNumberId })
    const enquiry = await openEnquiry(network, 'shared-b')
    expect(await land(textFrom(enquiry.mobileNumber, 'Hi'), {}, phoneNumberId)).to.include({
      leaseId: 'shared-b',
      enquiryId: enquiry.enquiryId,
    })
  })

  it('waits, parked, when nobody has the number it was sent to', async function () {
    const message = textFrom('+4915550900003', 'Is anybody there?')
    expect(await deliver(network, bodyOf([message], {}, '999999999999'))).to.equal(200)
    const parked = network.firestore.collection('parkedUpdates').where('whatsappMessageId', '==', message.id)
    const [document] = (await parked.get()).docs
    expect(document?.data()).to.include({
      kind: 'message',
      reason: 'unknown-number',
      phoneNumberId: '999999999999',
    })
  })

  it('shows a reaction where its message is, without a new unread', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const asked = textFrom(enquiry.mobileNumber, 'Look at this.')
    await land(asked)
    await change(enquiry, { state: 'COMPLETED', unReadWhatsappMessageCount: 0 })
    const reaction = { message_id: asked.id, emoji: '👍' }
    const { text: _text, ...bare } = textFrom(enquiry.mobileNumber, '')
    expect(await land({ ...bare, type: 'reaction', reaction })).to.include({ enquiryId: enquiry.enquiryId })
    expect(await row(enquiry)).to.include({ unReadWhatsappMessageCount: 0 })
    expect((await row(enquiry))['lastMessage']).to.include({ text: 'Look at this.' })
  })

  it('follows the driver to another number, and is told so', async function () {
    const open = await openEnquiry(network, acme.leaseId)
    const done = await openEnquiry(network, acme.leaseId, open.mobileNumber)
    await change(done, { state: 'COMPLETED' })
    const later = await openEnquiry(network, acme.leaseId, open.mobileNumber)
    await change(later, {
      createdAt: Timestamp.fromMillis(Date.now() + 60_000),
      lastActivityAt: Timestamp.fromMillis(0),
    })
    await change(open, { driver: { whatsappUserId: 'GB.77000002' } })
    const system = { type: 'user_changed_number', body: 'Test Driver changed', wa_id: '4915550900004' }
    const { text: _text, ...bare } = textFrom(open.mobileNumber, '')
    for (const delivery of [1, 2]) {
      const key = await land({ ...bare, type: 'system', system })
      expect(key, String(delivery)).to.include({ enquiryId: open.enquiryId })
    }
    expect((await row(open))['driver']).to.deep.equal({ name: 'Test Driver', mobileNumber: '+4915550900004' })
    expect((await row(open))['lastMessage']).to.include({ type: 'system', text: 'Test Driver changed' })
    expect((await row(done))['driver']).to.include({ mobileNumber: open.mobileNumber })
    // Whoever has the old number by then is somebody else.
    expect((await row(later))['driver']).to.include({ mobileNumber: open.mobileNumber })
    expect(await land(textFrom('+4915550900004', 'My new number.'))).to.include({ enquiryId: open.enquiryId })
  })

  it('is a new one for the new number of a driver whom nobody knew by the old one', async function () {
    const system = { type: 'user_changed_number', body: 'Somebody changed', wa_id: '4915550900007' }
    const { text: _text, ...bare } = textFrom('+4915550900006', '')
    const key = await land({ ...bare, type: 'system', system })
    expect((await row(key))['driver']).to.include({ mobileNumber: '+4915550900007' })
    expect(await land(textFrom('+4915550900007', 'Hello'))).to.include({ enquiryId: key.enquiryId })
  })
})
