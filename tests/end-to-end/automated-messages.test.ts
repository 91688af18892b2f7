import { expect } from 'chai'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import {
  chatMessagePath,
  enquiryPath,
  maintenancePath,
  parseChatMessagePath,
} from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { call, signInAs } from './caller.ts'
import { openEnquiry, openLease, read, writeMessage, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

const { phoneNumberId } = acme.whatsapp

describe('what the desk says by itself', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
    const automatedMessages = { opening: 'APPOINTMENT', closing: 'APPOINTMENT' }
    await openLease(network, acme, { ...acme.whatsapp, automatedMessages })
  })

  after(async function () {
    await openLease(network, acme)
  })

  beforeEach(() => calm(network))

  /** An enquiry of which the template's values are known. */
  async function openKnown(changes: DocumentData = {}): Promise<TestEnquiry> {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const workshop = { name: 'Brinkmann', city: 'Almelo' }
    const known = { driver: { name: 'Youssef Amrani', mobileNumber: enquiry.mobileNumber }, workshop }
    await network.firestore
      .doc(enquiryPath(enquiry.leaseId, enquiry.enquiryId))
      .update({ ...known, ...changes })
    return enquiry
  }

  function automated({ leaseId, enquiryId }: TestEnquiry, messageDocId: string): Promise<DocumentData> {
    return read(network, chatMessagePath({ leaseId, enquiryId, messageDocId }))
  }

  /** What arrived, oldest first. */
  function arrived({ mobileNumber }: TestEnquiry): string[] {
    return (network.whatsapp?.messagesTo(mobileNumber) ?? []).map(({ content }) => {
      if (content.type === 'text') return content.text
      return content.type === 'template' ? content.body : content.type
    })
  }

  async function complete({ leaseId, enquiryId }: TestEnquiry, completedAt: number): Promise<void> {
    const change = {
      state: 'COMPLETED',
      completedAt: Timestamp.fromMillis(completedAt),
      ownerUid: 'mareike',
    }
    await network.firestore.doc(enquiryPath(leaseId, enquiryId)).update(change)
  }

  /** Sweeps until everybody who is due was looked at: the last of them got its closing. */
  async function sweepUntilClosed(last: TestEnquiry): Promise<void> {
    while ((await automated(last, 'closing'))['status'] === undefined) {
      expect(await network.sweep()).to.equal(200)
    }
    await network.drain()
  }

  async function wroteTo(): Promise<TestEnquiry> {
    network.whatsapp?.behave({ receipts: 'delivered' })
    const enquiry = await openKnown()
    await writeMessage(network, enquiry, { message: 'first' })
    await network.drain()
    return enquiry
  }

  const opening = 'Hello Youssef, Brinkmann, Almelo expects you.'

  describe('before the first word', function () {
    it('is the opening template; the text follows when that has arrived', async function () {
      const enquiry = await openKnown()
      const path = await writeMessage(network, enquiry, { message: 'first', createdBy: 'mareike' })
      await network.drain()
      const first = await automated(enquiry, 'opening')
      expect(first).to.deep.include({
        status: 'SENT',
        source: 'SYSTEM',
        createdBy: 'mareike',
        type: 'template',
        templateType: 'APPOINTMENT',
        message: opening,
        payload: { driverName: 'Youssef', workshop: 'Brinkmann, Almelo' },
      })
      const held = await read(network, path)
      expect(held).to.include({ status: 'HELD' })
      expect(held['delivery'].error).to.include({ code: 'OPENING_TEMPLATE' })
      expect(first['createdAt'].toMillis()).to.equal(held['createdAt'].toMillis() - 1)
      expect(arrived(enquiry)).to.deep.equal([opening])

      const second = await writeMessage(network, enquiry, { message: 'second' })
      await network.drain()
      expect(await read(network, second)).to.include({ status: 'HELD' })

      network.whatsapp?.receipt(first['whatsappMessageId'], 'delivered')
      await network.drain()
      expect(arrived(enquiry)[0]).to.equal(opening)
      expect(arrived(enquiry).slice(1)).to.have.members(['first', 'second'])
    })

    it('opens once, however many first words are written at once', async function () {
      network.whatsapp?.behave({ receipts: 'delivered' })
      const enquiry = await openKnown()
      await Promise.all(['a', 'b', 'c', 'd'].map((message) => writeMessage(network, enquiry, { message })))
      await network.drain()
      await network.sweep()
      await network.drain()
      expect(arrived(enquiry)).to.have.members([opening, 'a', 'b', 'c', 'd'])
      expect(arrived(enquiry)[0]).to.equal(opening)
    })

    it('lets the text go when the driver answers first', async function () {
      const enquiry = await openKnown()
      const path = await writeMessage(network, enquiry, { message: 'first' })
      await network.drain()
      expect(await read(network, path)).to.include({ status: 'HELD' })
      network.whatsapp?.say(enquiry.mobileNumber, { type: 'text', text: { body: 'Yes?' } }, { phoneNumberId })
      await network.drain()
      expect(arrived(enquiry)).to.deep.equal([opening, 'first'])
    })

    it('holds nothing back when the opening fails: WhatsApp says what it makes of the text', async function () {
      network.whatsapp?.setFault(phoneNumberId, { kind: 'error', code: 132015 }, { times: 1 })
      const enquiry = await openKnown()
      const path = await writeMessage(network, enquiry, { message: 'first' })
      await network.drain()
      expect(await automated(enquiry, 'opening')).to.include({ status: 'FAILED' })
      expect(await read(network, path)).to.include({ status: 'SENT' })
      expect(arrived(enquiry)).to.deep.equal(['first'])
    })

    it('is nothing when a value is missing, when the driver wrote first, and before a template', async function () {
      const unknown = await openKnown({ workshop: null })
      await writeMessage(network, unknown, { message: 'first' })
      const template = await openKnown()
      const payload = { driverName: 'Y', workshop: 'B' }
      await writeMessage(network, template, { type: 'template', templateType: 'APPOINTMENT', payload })
      const answered = await openKnown()
      network.whatsapp?.say(answered.mobileNumber, { type: 'text', text: { body: 'Hi' } }, { phoneNumberId })
      await network.drain()
      await writeMessage(network, answered, { message: 'first' })
      await network.drain()
      for (const enquiry of [unknown, template, answered])
        expect(await automated(enquiry, 'opening')).to.deep.equal({})
      expect(arrived(unknown)).to.deep.equal(['first'])
      expect(arrived(answered)).to.deep.equal(['first'])
    })

    it('is taken back together with the only text that it was for', async function () {
      const agent = await signInAs(network, { role: 'agent', leases: [acme.leaseId] })
      const enquiry = await openKnown()
      const path = await writeMessage(network, enquiry, { message: 'first', ETA: 5 })
      await network.drain()
      while ((await read(network, path))['status'] !== 'HELD') await network.drain()
      const { result } = await call(network, 'cancelChatMessage', parseChatMessagePath(path), agent)
      expect(result).to.deep.equal({ status: 'CANCELLED' })
      expect(await automated(enquiry, 'opening')).to.include({ status: 'CANCELLED', ETA: 5 })
    })
  })

  describe('after the last word', function () {
    const day = 24 * 3_600_000

    it('is the closing template a day later, once, and only where somebody was written to', async function () {
      const [closed, silent, fresh, last] = [
        await wroteTo(),
        await openKnown(),
        await wroteTo(),
        await wroteTo(),
      ]
      await complete(closed, Date.now() - day - 3)
      await complete(silent, Date.now() - day - 2)
      await complete(fresh, Date.now() - day + 60_000)
      await complete(last, Date.now() - day - 1)
      await Promise.all([network.sweep(), network.sweep(), network.sweep()])
      await sweepUntilClosed(last)
      await network.sweep()
      await network.drain()
      expect(await automated(closed, 'closing')).to.include({
        status: 'DELIVERED',
        source: 'SYSTEM',
        createdBy: 'mareike',
        message: opening,
      })
      // The opening, the text, and the closing, which says the same as the opening here.
      expect(arrived(closed).filter((text) => text === opening)).to.have.length(2)
      expect(await automated(silent, 'closing')).to.deep.equal({})
      expect(await automated(fresh, 'closing')).to.deep.equal({})

      // As if nobody had been able to write down how far they had come.
      await network.firestore.doc(maintenancePath('closing')).delete()
      const later = await wroteTo()
      await complete(later, Date.now() - day - 1)
      await sweepUntilClosed(later)
      expect(await automated(closed, 'closing')).to.include({ status: 'DELIVERED' })
      expect(arrived(closed).filter((text) => text === opening)).to.have.length(2)
    })
  })
})
