import { expect } from 'chai'
import { FieldValue, Timestamp } from 'firebase-admin/firestore'
import * as z from 'zod'
import { enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { call, signInAs } from './caller.ts'
import { openEnquiry, read, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'
import { post } from './webhook-body.ts'

const { phoneNumberId } = acme.whatsapp
const Receipt = z.object({ message_id: z.string() })

describe('reading what the driver wrote', function () {
  this.timeout(60_000)
  let network: Network
  let agent: string
  let enquiry: TestEnquiry

  beforeEach(async function () {
    network = await useNetwork()
    await calm(network)
    agent = await signInAs(network, { role: 'agent', leases: [acme.leaseId] })
    enquiry = await openEnquiry(network, acme.leaseId)
  })

  async function answer(body: string): Promise<string> {
    const wamid = network.whatsapp?.say(
      enquiry.mobileNumber,
      { type: 'text', text: { body } },
      { phoneNumberId },
    )
    await network.drain()
    return wamid ?? ''
  }

  async function markAsRead(changes: object = {}, token = agent) {
    const { leaseId, enquiryId } = enquiry
    const answered = await call(network, 'markEnquiryAsRead', { leaseId, enquiryId, ...changes }, token)
    await network.drain()
    return answered
  }

  async function unread(): Promise<unknown> {
    return (await read(network, enquiryPath(enquiry.leaseId, enquiry.enquiryId)))[
      'unReadWhatsappMessageCount'
    ]
  }

  /** The ids of the messages of which WhatsApp was told that they were read, in that order. */
  function receipts(): unknown[] {
    const calls = network.whatsapp?.calls() ?? []
    return calls.filter(({ outcome }) => outcome === 'read').map(({ body }) => Receipt.parse(body).message_id)
  }

  it('shows on the driver’s phone, and nothing is unread any more', async function () {
    await answer('One.')
    const newest = await answer('Two.')
    expect(await unread()).to.equal(2)
    expect((await markAsRead()).result).to.deep.equal({})
    expect(receipts()).to.deep.equal([newest])
    expect(await unread()).to.equal(0)
  })

  it('is told once, however often and by however many windows', async function () {
    await answer('One.')
    await Promise.all(Array.from({ length: 6 }, () => markAsRead()))
    expect(receipts()).to.have.length(1)
    expect((await markAsRead()).result).to.deep.equal({ did: 'nothing' })
    await answer('Two.')
    await markAsRead()
    expect(receipts()).to.have.length(2)
    expect(await unread()).to.equal(0)
  })

  it('is not done by a colleague who looks on', async function () {
    await answer('One.')
    const path = enquiryPath(enquiry.leaseId, enquiry.enquiryId)
    await network.firestore.doc(path).update({ ownerUid: 'somebody-else' })
    expect((await markAsRead({ typing: true })).result).to.deep.equal({ did: 'nothing' })
    expect(receipts()).to.deep.equal([])
    expect(await unread()).to.equal(1)
  })

  it('can show that somebody is typing, also when all is read', async function () {
    await answer('One.')
    await markAsRead()
    expect(network.whatsapp?.typing()).to.deep.equal([])
    await markAsRead({ typing: true })
    expect(network.whatsapp?.typing().map(({ person }) => person)).to.deep.equal([enquiry.mobileNumber])
  })

  it('counts as read at the desk even if WhatsApp does not take the receipt', async function () {
    await answer('One.')
    const path = enquiryPath(enquiry.leaseId, enquiry.enquiryId)
    await network.firestore.doc(path).update({ lastDriverMessageId: 'not-a-wamid' })
    await markAsRead()
    expect(await unread()).to.equal(0)
    expect(receipts()).to.deep.equal([])
  })

  it('waits for WhatsApp to come back', async function () {
    const wamid = await answer('One.')
    network.whatsapp?.setOutage('error', 200)
    await markAsRead()
    expect(receipts()).to.deep.equal([wamid])
  })

  it('leaves what came since unread, however late its task comes, or comes again', async function () {
    const first = await answer('One.')
    await answer('Two.')
    const { leaseId, enquiryId } = enquiry
    const { displayPhoneNumber, tokenSecret } = acme.whatsapp
    const leaseWhatsappDetails = { phoneNumberId, displayPhoneNumber, tokenSecret }
    const ids = { leaseId, enquiryId, accountId: '', serviceUnitId: '', whatsappMessageId: first }
    const payload = { ...ids, leaseWhatsappDetails }
    const task = { type: 'MARK_WHATSAPP_MESSAGE_AS_READ', timestamp: Date.now(), payload }
    expect(await post(network, '/whatsapp/markMessageAsRead', task, 1)).to.equal(200)
    expect(receipts()).to.deep.equal([first])
    expect(await unread()).to.equal(2)
  })

  it('is nothing before the driver ever wrote, and nobody’s business elsewhere', async function () {
    expect((await markAsRead({ typing: true })).result).to.deep.equal({ did: 'nothing' })
    await network.firestore
      .doc(enquiryPath(enquiry.leaseId, enquiry.enquiryId))
      .update({ lastDriverMessageAt: Timestamp.now(), lastDriverMessageId: FieldValue.delete() })
    expect((await markAsRead()).result).to.deep.equal({ did: 'nothing' })
    const stranger = await signInAs(network, { role: 'agent', leases: ['globex'] })
    expect((await markAsRead({}, stranger)).error).to.include({ status: 'PERMISSION_DENIED' })
    expect((await markAsRead({ leaseId: 7 })).error).to.include({ status: 'INVALID_ARGUMENT' })
  })
})
