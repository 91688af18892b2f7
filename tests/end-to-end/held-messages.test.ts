import { expect } from 'chai'
import { FieldValue, Timestamp } from 'firebase-admin/firestore'
import { enquiryPath, parseChatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { call, signInAs } from './caller.ts'
import { openEnquiry, read, writeMessage, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

describe('a held message', function () {
  this.timeout(60_000)
  let network: Network

  beforeEach(async function () {
    network = await useNetwork()
    await calm(network)
  })

  function answer({ mobileNumber }: TestEnquiry): void {
    const { phoneNumberId } = acme.whatsapp
    network.whatsapp?.say(mobileNumber, { type: 'text', text: { body: 'Here I am.' } }, { phoneNumberId })
  }

  function textsTo({ mobileNumber }: TestEnquiry): string[] {
    const arrived = network.whatsapp?.messagesTo(mobileNumber) ?? []
    return arrived.map(({ content }) => (content.type === 'text' ? content.text : content.type))
  }

  async function holdInAnswered(enquiry: TestEnquiry, lastDriverMessageAt: Date): Promise<string> {
    const { leaseId, enquiryId } = enquiry
    const path = await writeMessage(network, enquiry, { hold: true })
    await network.drain()
    await network.firestore
      .doc(enquiryPath(leaseId, enquiryId))
      .update({ lastDriverMessageAt: Timestamp.fromDate(lastDriverMessageAt) })
    return path
  }

  it('stays here while the window is shut, and leaves the moment the driver answers', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const first = await writeMessage(network, enquiry, { message: 'first', hold: true })
    await network.drain()
    const second = await writeMessage(network, enquiry, { message: 'second', hold: true })
    await network.drain()
    for (const path of [first, second]) {
      const message = await read(network, path)
      expect(message).to.include({ status: 'HELD' })
      expect(message['delivery']).to.deep.include({ attempt: 0 })
      expect(message['delivery'].error).to.include({ code: 'WINDOW_CLOSED', class: 'needs-template' })
    }
    expect(textsTo(enquiry)).to.deep.equal([])
    const row = await read(network, enquiryPath(acme.leaseId, enquiry.enquiryId))
    expect(row['lastMessage']).to.include({ text: 'second', status: 'HELD' })

    answer(enquiry)
    answer(enquiry)
    await network.drain()
    expect(textsTo(enquiry)).to.have.members(['first', 'second'])
    for (const path of [first, second]) {
      expect(await read(network, path)).to.include({ status: 'SENT' })
      expect(await read(network, path)).to.not.have.nested.property('delivery.error')
    }
  })

  it('does not wait when the driver wrote within the last 24 hours', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    answer(enquiry)
    await network.drain()
    const path = await writeMessage(network, enquiry, { hold: true })
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'SENT' })
  })

  it('is what a text becomes that WhatsApp itself refuses for the window', async function () {
    for (const rule of ['refuse', 'fail'] as const) {
      network.whatsapp?.window.setRule(rule)
      const enquiry = await openEnquiry(network, acme.leaseId)
      const path = await writeMessage(network, enquiry)
      await network.drain()
      const held = await read(network, path)
      expect(held, rule).to.include({ status: 'HELD' })
      expect(held['delivery'].error).to.include({ code: '131047' })
      answer(enquiry)
      await network.drain()
      expect(await read(network, path), rule).to.include({ status: 'SENT' })
      expect(textsTo(enquiry), rule).to.deep.equal(
        rule === 'fail' && textsTo(enquiry).length === 2
          ? ['Door 2, behind the car wash.', 'Door 2, behind the car wash.']
          : ['Door 2, behind the car wash.'],
      )
    }
  })

  it('is found by the sweeper when nobody noticed that the window opened', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const path = await holdInAnswered(enquiry, new Date())
    await Promise.all([network.sweep(), network.sweep(), network.sweep()])
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'SENT' })
    expect(textsTo(enquiry)).to.have.length(1)
  })

  it('stays held, however often it is swept, while the window is shut', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const path = await holdInAnswered(enquiry, new Date(Date.now() - 25 * 3_600_000))
    await network.sweep()
    await network.sweep()
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'HELD' })
  })

  it('never leaves an enquiry that is completed', async function () {
    const enquiry = await openEnquiry(network, acme.leaseId)
    const path = await holdInAnswered(enquiry, new Date())
    await network.firestore
      .doc(enquiryPath(acme.leaseId, enquiry.enquiryId))
      .update({ state: 'COMPLETED', completedAt: FieldValue.serverTimestamp() })
    await network.sweep()
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'CANCELLED' })
    expect(textsTo(enquiry)).to.deep.equal([])
  })

  it('leaves with the text that it was given last, or not at all when it was cancelled', async function () {
    const agent = await signInAs(network, { role: 'agent', leases: [acme.leaseId] })
    const enquiry = await openEnquiry(network, acme.leaseId)
    const changed = await writeMessage(network, enquiry, { message: 'old', hold: true })
    const cancelled = await writeMessage(network, enquiry, { message: 'never', hold: true })
    await network.drain()
    const change = { ...parseChatMessagePath(changed), message: 'new' }
    expect((await call(network, 'changeChatMessage', change, agent)).result).to.deep.equal({ status: 'HELD' })
    const cancel = await call(network, 'cancelChatMessage', parseChatMessagePath(cancelled), agent)
    expect(cancel.result).to.deep.equal({ status: 'CANCELLED' })
    answer(enquiry)
    await network.drain()
    expect(textsTo(enquiry)).to.deep.equal(['new'])
    expect(await read(network, cancelled)).to.include({ status: 'CANCELLED' })
  })

  it('is tried at once when a person says so', async function () {
    const agent = await signInAs(network, { role: 'agent', leases: [acme.leaseId] })
    const enquiry = await openEnquiry(network, acme.leaseId)
    const path = await writeMessage(network, enquiry, { hold: true })
    await network.drain()
    const now = { ...parseChatMessagePath(path), ETA: 0 }
    expect((await call(network, 'changeChatMessage', now, agent)).result).to.deep.equal({ status: 'PENDING' })
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'SENT' })
  })
})
