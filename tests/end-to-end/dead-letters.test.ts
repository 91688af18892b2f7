import { expect } from 'chai'
import { FieldValue, Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { enquiryPath, parseChatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { call, signInAs } from './caller.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { status, statusBody } from './status-body.ts'
import { acme } from './test-leases.ts'
import { deliver } from './webhook-body.ts'

interface Failure {
  /** Makes a message fail for good; gives its path. */
  fail: (network: Network) => Promise<string>
  code: string
  nextStep: string
  attempts: number
  /** UNKNOWN when nobody ever finds out. */
  status?: string
}

describe('P6 every final failure is one dead letter with cause, attempts, who it concerns, and the safe next step', function () {
  this.timeout(120_000)
  let network: Network
  let agent: string

  before(async function () {
    network = await useNetwork()
    agent = await signInAs(network, { role: 'agent', leases: [acme.leaseId] })
  })

  beforeEach(async function () {
    await calm(network)
    network.whatsapp?.behave({ receipts: 'none' })
  })

  after(() => calm(network))

  const failures: Record<string, Failure> = {
    'WhatsApp refused it': {
      fail: (on) => sendUnder(on, 131026),
      code: '131026',
      nextStep: 'tell-in-person',
      attempts: 1,
    },
    'WhatsApp refused what it says': {
      fail: (on) => sendUnder(on, 131051),
      code: '131051',
      nextStep: 'change-and-send',
      attempts: 1,
    },
    'nobody can send from this number': {
      fail: (on) => sendUnder(on, 131031),
      code: '131031',
      nextStep: 'ask-administrator',
      attempts: 1,
    },
    'WhatsApp failed it after it had taken it': {
      fail: (on) => failLater(on, 131049),
      code: '131049',
      nextStep: 'try-again',
      attempts: 1,
    },
    'it was never handed to anybody': {
      fail: async (on) => writeMessage(on, await openEnquiry(on, acme.leaseId), { message: '' }),
      code: 'EMPTY_TEXT',
      nextStep: 'change-and-send',
      attempts: 0,
    },
    'nobody ever found out': {
      fail: (on) => neverFindOut(on),
      code: 'LEASE_EXPIRED',
      nextStep: 'tell-in-person',
      attempts: 1,
      status: 'UNKNOWN',
    },
  }

  for (const [what, { fail, code, nextStep, attempts, status: end = 'FAILED' }] of Object.entries(failures)) {
    it(`when ${what}`, async function () {
      const path = await fail(network)
      await network.drain()
      await Promise.all([network.sweep(), network.sweep()])
      const message = await read(network, path)
      expect(message).to.include({ status: end }).and.have.nested.property('delivery.error.code', code)
      const [letter, ...others] = await lettersOf(path)
      expect(others).to.deep.equal([])
      expect(letter).to.include({
        kind: 'chat-message',
        documentPath: path,
        leaseId: acme.leaseId,
        enquiryId: parseChatMessagePath(path)?.enquiryId,
        createdBy: 'agent-1',
        attempts,
        nextStep,
        isOpen: true,
      })
      expect(letter?.['cause']).to.include({ code, text: message['delivery'].error.text })
      expect(letter?.['driver']).to.have.property('name', 'Test Driver')
      expect(letter?.['driver'].number)
        .to.match(/\d{3}$/)
        .and.not.equal(message['driverMobileNumber'])
      expect(letter?.['failedAt']).to.be.instanceOf(Timestamp)
    })
  }

  it('is settled by whoever told the driver, once, and it is written down who that was', async function () {
    const path = await sendUnder(network, 131026)
    await network.drain()
    const request = { ...parseChatMessagePath(path), how: 'told-in-person' }
    const answers = await Promise.all([1, 2].map(() => call(network, 'settleChatMessage', request, agent)))
    expect(answers).to.deep.equal([{ result: {} }, { result: {} }])
    await call(network, 'settleChatMessage', { ...request, how: 'sent-as-template' }, agent)
    const [letter] = await lettersOf(path)
    expect(letter).to.include({ isOpen: false }).and.nested.include({ 'settled.how': 'told-in-person' })
    expect(await auditOf(path)).to.deep.equal([['told-in-person', letter?.['settled'].by]])
    expect(await read(network, path)).to.include({ status: 'FAILED' })
  })

  it('is not opened again by a receipt when somebody has told the driver meanwhile', async function () {
    const path = await neverFindOut(network)
    await call(network, 'settleChatMessage', { ...parseChatMessagePath(path), how: 'told-in-person' }, agent)
    const ours = `${path}?attempt=1`
    await deliver(network, statusBody([status('failed', 'wamid.late', { ours })]))
    expect(await read(network, path)).to.include({ status: 'FAILED' })
    const [letter, ...others] = await lettersOf(path)
    expect(others).to.deep.equal([])
    expect(letter).to.include({ isOpen: false }).and.nested.include({
      'settled.how': 'told-in-person',
      'cause.code': '131026',
    })
  })

  it('is not settled while its message is still on its way', async function () {
    const path = await writeMessage(network, await openEnquiry(network, acme.leaseId), { ETA: 3600 })
    const request = { ...parseChatMessagePath(path), how: 'told-in-person' }
    const { error } = await call(network, 'settleChatMessage', request, agent)
    expect(error).to.include({ status: 'FAILED_PRECONDITION' })
    await network.firestore.doc(path).update({ status: 'CANCELLED' })
  })

  it('is not left by a new attempt once the enquiry is completed', async function () {
    const path = await sendUnder(network, 131026)
    await network.drain()
    const key = parseChatMessagePath(path)
    await network.firestore
      .doc(enquiryPath(acme.leaseId, key?.enquiryId ?? ''))
      .update({ state: 'COMPLETED' })
    const { error } = await call(network, 'retryChatMessage', key, agent)
    expect(error).to.include({ status: 'FAILED_PRECONDITION' })
    expect(await read(network, path)).to.include({ status: 'FAILED' })
    expect(await auditOf(path)).to.deep.equal([])
  })

  it('is left by a new attempt, and it is written down who asked for it', async function () {
    const path = await sendUnder(network, 131026)
    await network.drain()
    await call(network, 'retryChatMessage', parseChatMessagePath(path), agent)
    await network.drain()
    const [letter, ...others] = await lettersOf(path)
    expect(others).to.deep.equal([])
    expect(letter).to.include({ isOpen: false }).and.nested.include({ 'settled.how': 'tried-again' })
    expect(await auditOf(path)).to.deep.equal([['retry', letter?.['settled'].by]])
  })

  for (const name of ['settleChatMessage', 'sendChatMessageAgain', 'checkChatMessage']) {
    it(`${name} is refused to strangers, and with a clear error when asked with nonsense`, async function () {
      const key = { leaseId: acme.leaseId, enquiryId: 'x', messageDocId: 'y', how: 'told-in-person' }
      const stranger = await signInAs(network, { role: 'agent', leases: ['globex'] })
      expect((await call(network, name, key)).error).to.include({ status: 'UNAUTHENTICATED' })
      expect((await call(network, name, key, stranger)).error).to.include({ status: 'PERMISSION_DENIED' })
      expect((await call(network, name, key, agent)).error).to.include({ status: 'NOT_FOUND' })
      const nonsense = { ...key, messageDocId: 'a/b' }
      expect((await call(network, name, nonsense, agent)).error).to.include({ status: 'INVALID_ARGUMENT' })
    })
  }

  async function neverFindOut(on: Network): Promise<string> {
    const path = await writeMessage(on, await openEnquiry(on, acme.leaseId), {
      status: 'SENDING',
      createdAt: FieldValue.serverTimestamp(),
      delivery: { attempt: 1, leaseUntil: Timestamp.fromMillis(Date.now() - 1) },
    })
    while ((await lettersOf(path)).length === 0) await on.sweep()
    return path
  }

  async function lettersOf(path: string): Promise<DocumentData[]> {
    const letters = network.firestore.collection('deadLetters').where('documentPath', '==', path)
    return (await letters.get()).docs.map((letter) => letter.data())
  }

  /** What was done by hand about a message, and by whom. */
  async function auditOf(path: string): Promise<unknown[][]> {
    const messageId = parseChatMessagePath(path)?.messageDocId
    const { docs } = await network.firestore.collection('audit').where('messageId', '==', messageId).get()
    return docs.map((entry) => [entry.get('what'), entry.get('by')])
  }
})

async function sendUnder(on: Network, code: number): Promise<string> {
  on.whatsapp?.setFault(acme.whatsapp.phoneNumberId, { kind: 'error', code }, { times: 1 })
  return writeMessage(on, await openEnquiry(on, acme.leaseId))
}

async function failLater(on: Network, code: number): Promise<string> {
  const path = await writeMessage(on, await openEnquiry(on, acme.leaseId))
  await on.drain()
  const id = String((await read(on, path))['whatsappMessageId'])
  const failed = status('failed', id, { code })
  await Promise.all([1, 2, 3].map(() => deliver(on, statusBody([failed, failed]))))
  return path
}
