import { expect } from 'chai'
import { Timestamp } from 'firebase-admin/firestore'
import { SignJWT, generateKeyPair } from 'jose'
import { enquiryMessagesPath, parseChatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { serviceAccount } from '../../local/network/network-settings.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

describe('the door of queue-service', function () {
  this.timeout(60_000)
  let network: Network
  let url: string

  before(async function () {
    network = await useNetwork()
    await calm(network)
    url = network.queueService.url
  })

  async function post(body: string, token?: string): Promise<Response> {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const headers = { 'content-type': 'application/json', ...authorization }
    return fetch(`${url}/whatsapp/sendMessage`, { method: 'POST', headers, body })
  }

  it('tells its health to anybody', async function () {
    expect((await fetch(`${url}/health`)).status).to.equal(200)
  })

  it('refuses a caller without a token, with a foreign one, for another audience, and from another account', async function () {
    const { privateKey } = await generateKeyPair('RS256')
    const foreign = await new SignJWT({ email: serviceAccount, email_verified: true })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(network.cloudTasks.issuer)
      .setAudience(url)
      .setExpirationTime('1h')
      .sign(privateKey)
    const tokens = [
      undefined,
      'nonsense',
      foreign,
      await network.cloudTasks.signToken(serviceAccount, 'https://elsewhere.example'),
      await network.cloudTasks.signToken('somebody@else.example', url),
    ]
    const statuses = await Promise.all(tokens.map(async (token) => (await post('{}', token)).status))
    expect(statuses).to.deep.equal([403, 403, 403, 403, 403])
  })

  it('takes what is no task without falling over, and fails the message if it can tell which', async function () {
    const token = await network.cloudTasks.signToken(serviceAccount, url)
    const path = await writeMessage(network, await openEnquiry(network, acme.leaseId), { status: 'HELD' })
    const [, leaseId, , enquiryId, , , , messageDocId] = path.split('/')
    const answers = [
      (await post('not json', token)).status,
      (await post('[]', token)).status,
      (await post('null', token)).status,
      (await post(JSON.stringify({ leaseId: 'a/b', enquiryId: {}, messageDocId: 7 }), token)).status,
      (await post(JSON.stringify({ x: 'x'.repeat(3_000_000) }), token)).status,
      (await post(JSON.stringify({ leaseId, enquiryId, messageDocId }), token)).status,
    ]
    expect(answers).to.deep.equal([400, 200, 400, 200, 413, 200])
    expect(await read(network, path)).to.have.nested.property('delivery.error.code', 'INVALID_TASK')
  })

  it('answers 404 for a path that it does not have', async function () {
    const token = await network.cloudTasks.signToken(serviceAccount, url)
    const headers = { authorization: `Bearer ${token}` }
    expect((await fetch(`${url}/nothing`, { method: 'POST', headers })).status).to.equal(404)
  })

  it('writes the note in the second database that a crash left out, without sending again', async function () {
    const token = await network.cloudTasks.signToken(serviceAccount, url)
    const enquiry = await openEnquiry(network, acme.leaseId)
    const whatsappMessageId = 'wamid.SENT/BEFORE='
    const delivery = { attempt: 1, sentAt: Timestamp.fromMillis(Date.UTC(2026, 10, 20)) }
    const path = await writeMessage(network, enquiry, { status: 'SENT', whatsappMessageId, delivery })
    const { phoneNumberId, tokenSecret } = acme.whatsapp
    const task = {
      ...parseChatMessagePath(path),
      accountId: 'account-1',
      serviceUnitId: 'unit-1',
      driverMobileNumber: enquiry.mobileNumber,
      message: 'sent before',
      type: 'text',
      createdBy: 'x',
      leaseWhatsappDetails: { phoneNumberId, tokenSecret },
    }
    for (const delivered of [1, 2]) {
      expect((await post(JSON.stringify(task), token)).status, String(delivered)).to.equal(200)
    }
    const note = await network.ancillary
      .doc(enquiryMessagesPath(enquiry.mobileNumber, enquiry.enquiryId))
      .get()
    expect(note.data()).to.deep.include({
      arrayOfWhatsappMessageIds: [whatsappMessageId],
      lastMessageAt: delivery.sentAt,
    })
    expect(network.whatsapp?.callCounts().get(path)).to.equal(undefined)
  })

  it('never sends for a task whose message does not exist', async function () {
    const token = await network.cloudTasks.signToken(serviceAccount, url)
    const { phoneNumberId, tokenSecret } = acme.whatsapp
    const task = {
      leaseId: 'acme',
      accountId: '',
      serviceUnitId: '',
      enquiryId: 'none',
      messageDocId: 'none',
      driverMobileNumber: '+491555000000',
      message: 'ghost',
      type: 'text',
      createdBy: 'x',
      leaseWhatsappDetails: { phoneNumberId, tokenSecret },
    }
    expect((await post(JSON.stringify(task), token)).status).to.equal(200)
    expect(network.whatsapp?.messagesTo('+491555000000')).to.have.length(0)
  })
})
