import { expect } from 'chai'
import { FieldValue, Timestamp } from 'firebase-admin/firestore'
import { enquiryPath, parseChatMessagePath, providerMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { call, signInAs } from './caller.ts'
import { openEnquiry, read, writeMessage, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'
import { bodyOf, deliver, textFrom } from './webhook-body.ts'

describe('a message that is to leave later', function () {
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

  function arrivals(): { text: string; at: number }[] {
    const messages = network.whatsapp?.messagesTo(enquiry.mobileNumber) ?? []
    return messages.map(({ content, at }) => ({ text: content.type === 'text' ? content.text : '', at }))
  }

  function change(path: string, changes: object) {
    return call(network, 'changeChatMessage', { ...parseChatMessagePath(path), ...changes }, agent)
  }

  function cancel(path: string) {
    return call(network, 'cancelChatMessage', parseChatMessagePath(path), agent)
  }

  /** Waits until every task of the message is done, also those of the time before it was changed. */
  async function untilTasksAreDone(path: string): Promise<void> {
    const { messageDocId = '' } = parseChatMessagePath(path) ?? {}
    function left(): number {
      return network.cloudTasks.tasks().filter(({ request }) => request.body?.includes(messageDocId)).length
    }
    await waitUntil(async () => (left() === 0 ? true : undefined), { timeoutMs: 20_000 })
    expect(left()).to.equal(0)
  }

  it('leaves once, with its new text, at its new and later time', async function () {
    const path = await writeMessage(network, enquiry, { message: 'old', ETA: 2 })
    const changedAt = Date.now()
    expect((await change(path, { message: 'new', ETA: 5 })).result).to.deep.equal({ status: 'PENDING' })
    await untilTasksAreDone(path)
    await network.drain()
    expect(arrivals().map(({ text }) => text)).to.deep.equal(['new'])
    expect(arrivals()[0]?.at).to.be.at.least(changedAt + 5_000 - 1_000)
    expect(await read(network, path)).to.include({ status: 'SENT', message: 'new' })
  })

  it('leaves once, with its new text, when it is to leave now', async function () {
    const path = await writeMessage(network, enquiry, { message: 'old', ETA: 3 })
    await change(path, { message: 'new', ETA: 0 })
    await network.drain()
    expect(arrivals().map(({ text }) => text)).to.deep.equal(['new'])
    await untilTasksAreDone(path)
    await network.drain()
    expect(arrivals()).to.have.length(1)
  })

  it('keeps its time when only its text changes', async function () {
    const written = Date.now()
    const path = await writeMessage(network, enquiry, { message: 'old', ETA: 3 })
    await change(path, { message: 'new' })
    await untilTasksAreDone(path)
    await network.drain()
    expect(arrivals().map(({ text }) => text)).to.deep.equal(['new'])
    expect(arrivals()[0]?.at).to.be.at.least(written + 3_000)
  })

  it('never leaves when it was cancelled, and cancelling again says the same', async function () {
    // Long enough for a callable that is asked for the first time.
    const path = await writeMessage(network, enquiry, { ETA: 8 })
    expect((await cancel(path)).result).to.deep.equal({ status: 'CANCELLED' })
    expect((await cancel(path)).result).to.deep.equal({ status: 'CANCELLED' })
    await untilTasksAreDone(path)
    await network.sweep()
    await network.drain()
    expect(arrivals()).to.deep.equal([])
    expect(await read(network, path)).to.include({ status: 'CANCELLED' })
    const deeds = await network.firestore
      .collection('audit')
      .where('messageId', '==', parseChatMessagePath(path)?.messageDocId)
      .get()
    expect(deeds.docs.map((deed) => deed.get('what') as unknown)).to.deep.equal(['cancel'])
    expect((await change(path, { message: 'new' })).result).to.deep.equal({ status: 'CANCELLED' })
  })

  it('is cancelled or sent, and never both, when both happen at once', async function () {
    const paths = await Promise.all(Array.from({ length: 6 }, () => writeMessage(network, enquiry, {})))
    const answers = await Promise.all(paths.map((path) => cancel(path)))
    await network.drain()
    const arrived = network.whatsapp?.messagesTo(enquiry.mobileNumber) ?? []
    const states = await Promise.all(
      paths.map(async (path) => (await read(network, path))['status'] as unknown),
    )
    expect(arrived).to.have.length(states.filter((status) => status !== 'CANCELLED').length)
    for (const [index, { result }] of answers.entries()) {
      if (states[index] === 'CANCELLED') expect(result).to.deep.equal({ status: 'CANCELLED' })
      else expect(result).to.not.deep.equal({ status: 'CANCELLED' })
    }
  })

  it('does not leave an enquiry that was completed meanwhile', async function () {
    const path = await writeMessage(network, enquiry, { ETA: 2 })
    await network.firestore
      .doc(enquiryPath(acme.leaseId, enquiry.enquiryId))
      .update({ state: 'COMPLETED', completedAt: FieldValue.serverTimestamp() })
    const left = async () => ((await read(network, path))['status'] === 'PENDING' ? undefined : true)
    await waitUntil(left, { timeoutMs: 20_000 })
    expect(await read(network, path)).to.include({ status: 'CANCELLED' })
    expect(arrivals()).to.deep.equal([])
  })

  it('is not given a content that cannot be sent, and says why', async function () {
    const path = await writeMessage(network, enquiry, { message: 'good', ETA: 60 })
    const { error } = await change(path, { message: ' ' })
    expect(error).to.include({ status: 'FAILED_PRECONDITION', message: 'Not sent: the message is empty.' })
    expect(await read(network, path)).to.include({ status: 'PENDING', message: 'good' })
    await cancel(path)
  })

  it('cannot be changed any more once it has left', async function () {
    const path = await writeMessage(network, enquiry)
    await network.drain()
    expect((await change(path, { message: 'new' })).result).to.deep.equal({ status: 'SENT' })
    expect((await cancel(path)).result).to.deep.equal({ status: 'SENT' })
    expect(await read(network, path)).to.include({ message: 'Door 2, behind the car wash.' })
  })

  it('can be given a time beyond thirty days after it was written', async function () {
    const path = await writeMessage(network, enquiry, { ETA: 60 })
    await network.firestore.doc(path).update({ createdAt: Timestamp.now() })
    expect((await change(path, { ETA: 30 * 24 * 3_600 })).result).to.deep.equal({ status: 'PENDING' })
    await cancel(path)
  })

  it('is one of ours: what a driver wrote stays as it is, whoever asks', async function () {
    const message = textFrom(enquiry.mobileNumber, 'The driver’s own words.')
    await deliver(network, bodyOf([message]))
    const { documentPath } = await read(network, providerMessagePath('whatsapp', message.id))
    const before = await read(network, documentPath)
    expect((await change(documentPath, { message: 'other words' })).result).to.deep.equal({
      status: 'DELIVERED',
    })
    expect((await change(documentPath, { ETA: 0 })).result).to.deep.equal({ status: 'DELIVERED' })
    expect((await cancel(documentPath)).result).to.deep.equal({ status: 'DELIVERED' })
    expect(await read(network, documentPath)).to.deep.equal(before)
  })

  it('is nobody else’s to change or cancel', async function () {
    const path = await writeMessage(network, enquiry, { ETA: 60 })
    const stranger = await signInAs(network, { role: 'agent', leases: ['globex'] })
    for (const name of ['cancelChatMessage', 'changeChatMessage']) {
      const key = { ...parseChatMessagePath(path), message: 'mine' }
      expect((await call(network, name, key, stranger)).error).to.include({ status: 'PERMISSION_DENIED' })
      expect((await call(network, name, key)).error).to.include({ status: 'UNAUTHENTICATED' })
    }
    await cancel(path)
  })
})
