import { expect } from 'chai'
import type { DocumentData } from 'firebase-admin/firestore'
import {
  auditPath,
  chatMessagePath,
  chatMessagesPath,
  enquiryPath,
  parseChatMessagePath,
  providerMessagePath,
  staffPath,
} from '@relaydesk/domain/documents/paths.ts'
import { createFolderFileStore } from '@relaydesk/store/files/folder-file-store.ts'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { call, signInAs } from './caller.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'
import { bodyOf, deliver, textFrom } from './webhook-body.ts'

const { leaseId } = acme
let strangers = 0

describe('an enquiry that opened by itself', function () {
  this.timeout(120_000)
  let network: Network
  let lead: string

  before(async function () {
    network = await useNetwork()
    await calm(network)
    lead = await signInAs(network, { role: 'lead', leases: [leaseId] })
    await network.firestore
      .doc(staffPath('tom'))
      .set({ displayName: 'Tom', role: 'agent', leases: [leaseId] })
    await network.firestore
      .doc(staffPath('olga'))
      .set({ displayName: 'Olga', role: 'ops', leases: [leaseId] })
  })

  /** Somebody whom nobody knows writes these messages; gives the enquiry that opens, and the number. */
  async function stranger(
    messages: ((number: string) => object)[] = [(number) => textFrom(number, 'Hello')],
  ) {
    strangers += 1
    const number = `+4915551${String(strangers).padStart(6, '0')}`
    const made = messages.map((message) => message(number))
    for (let index = 0; index < made.length; index += 100)
      expect(await deliver(network, bodyOf(made.slice(index, index + 100)))).to.equal(200)
    const enquiries = network.firestore.collection(`leasecompany/${leaseId}/enquiries`)
    const [enquiry] = (await enquiries.where('driver.mobileNumber', '==', number).get()).docs
    if (enquiry === undefined) throw new Error('No enquiry opened.')
    return { leaseId, enquiryId: enquiry.id, mobileNumber: number }
  }

  async function place(enquiryId: string, where: object, idToken: string = lead) {
    return call(network, 'placeEnquiry', { leaseId, enquiryId, ...where }, idToken)
  }

  async function messagesIn(enquiryId: string): Promise<DocumentData[]> {
    const { docs } = await network.firestore.collection(chatMessagesPath(leaseId, enquiryId)).get()
    return docs.map((document) => document.data())
  }

  it('is given to a colleague by a lead, once', async function () {
    const { enquiryId } = await stranger()
    for (const time of [1, 2])
      expect(await place(enquiryId, { ownerUid: 'tom' }), String(time)).to.deep.equal({
        result: { enquiryId },
      })
    const enquiry = await read(network, enquiryPath(leaseId, enquiryId))
    expect(enquiry).to.include({ ownerUid: 'tom', state: 'OPEN' }).and.not.have.property('isUnplaced')
    const again = await place(enquiryId, { into: (await openEnquiry(network, leaseId)).enquiryId })
    expect(again.error).to.include({ status: 'FAILED_PRECONDITION' })
  })

  it('is placed by nobody but a lead of that company', async function () {
    const { enquiryId } = await stranger()
    const others = [
      { role: 'agent', leases: [leaseId] },
      { role: 'ops', leases: [leaseId] },
      { role: 'lead', leases: ['globex'] },
    ]
    for (const claims of others) {
      const { error } = await place(enquiryId, { ownerUid: 'tom' }, await signInAs(network, claims))
      expect(error, claims.role).to.include({ status: 'PERMISSION_DENIED' })
    }
    const { error } = await call(network, 'placeEnquiry', { leaseId, enquiryId, ownerUid: 'tom' })
    expect(error).to.include({ status: 'UNAUTHENTICATED' })
  })

  it('goes nowhere that makes no sense', async function () {
    const { enquiryId } = await stranger()
    const done = await openEnquiry(network, leaseId)
    await network.firestore.doc(enquiryPath(leaseId, done.enquiryId)).update({ state: 'COMPLETED' })
    const cases: [object, string][] = [
      [{}, 'INVALID_ARGUMENT'],
      [{ ownerUid: 'tom', into: 'x' }, 'INVALID_ARGUMENT'],
      [{ into: '../x' }, 'INVALID_ARGUMENT'],
      [{ into: enquiryId }, 'FAILED_PRECONDITION'],
      [{ into: 'nowhere' }, 'NOT_FOUND'],
      [{ into: done.enquiryId }, 'FAILED_PRECONDITION'],
      [{ ownerUid: 'olga' }, 'FAILED_PRECONDITION'],
      [{ ownerUid: 'nobody' }, 'FAILED_PRECONDITION'],
    ]
    for (const [where, status] of cases)
      expect((await place(enquiryId, where)).error, JSON.stringify(where)).to.include({ status })
    expect(await read(network, enquiryPath(leaseId, enquiryId))).to.include({
      isUnplaced: true,
      state: 'OPEN',
    })
  })

  it('goes on in another one with everything that was said, however long, and once', async function () {
    const target = await openEnquiry(network, leaseId)
    await deliver(network, bodyOf([textFrom(target.mobileNumber, 'Before', { timestamp: '1700000000' })]))
    const many = Array.from({ length: 430 }, (_, n) => (number: string) => textFrom(number, `Word ${n}`))
    const source = await stranger(many)
    const answers = await Promise.all([1, 2].map(() => place(source.enquiryId, { into: target.enquiryId })))
    answers.push(await place(source.enquiryId, { into: target.enquiryId }))
    for (const answer of answers) expect(answer).to.deep.equal({ result: { enquiryId: target.enquiryId } })

    const moved = await messagesIn(target.enquiryId)
    expect(moved).to.have.length(431)
    expect(moved.filter(({ migrated }) => migrated === true)).to.have.length(430)
    expect(await messagesIn(source.enquiryId)).to.have.length(0)
    expect(await read(network, enquiryPath(leaseId, source.enquiryId))).to.include({
      state: 'COMPLETED',
      placedIn: target.enquiryId,
      unReadWhatsappMessageCount: 0,
    })
    const after = await read(network, enquiryPath(leaseId, target.enquiryId))
    expect(after).to.include({ unReadWhatsappMessageCount: 431, state: 'OPEN' })
    expect(after['lastMessage'].text).to.match(/^Word /)
    expect(after['driver']).to.include({ mobileNumber: target.mobileNumber })

    const [some] = moved.filter(({ migrated }) => migrated === true)
    const quoting = textFrom(source.mobileNumber, 'About that', {
      context: { id: some?.['whatsappMessageId'] },
    })
    await deliver(network, bodyOf([quoting]))
    const { documentPath } = await read(network, providerMessagePath('whatsapp', quoting.id))
    expect(parseChatMessagePath(documentPath)).to.include({ enquiryId: target.enquiryId })
    const audited = await network.firestore
      .collection('audit')
      .where('enquiryId', '==', source.enquiryId)
      .where('what', '==', 'place-enquiry')
      .get()
    expect(audited.docs.map((entry) => entry.get('details'))).to.deep.equal([{ into: target.enquiryId }])
    expect((await read(network, auditPath(audited.docs[0]?.id ?? '')))['by']).to.be.a('string')
  })

  it('loses nothing that the driver says while it is put into another one, or after', async function () {
    const source = await stranger(
      Array.from({ length: 5 }, () => (number: string) => textFrom(number, 'Before')),
    )
    const target = await openEnquiry(network, leaseId)
    const meanwhile = Array.from({ length: 10 }, () => textFrom(source.mobileNumber, 'Meanwhile'))
    const [placed, ...answers] = await Promise.all([
      place(source.enquiryId, { into: target.enquiryId }),
      ...meanwhile.map((message) => deliver(network, bodyOf([message]))),
    ])
    expect(placed).to.deep.equal({ result: { enquiryId: target.enquiryId } })
    expect(new Set(answers)).to.deep.equal(new Set([200]))
    await deliver(network, bodyOf([textFrom(source.mobileNumber, 'After')]))
    expect(await messagesIn(source.enquiryId)).to.have.length(0)
    expect(await messagesIn(target.enquiryId)).to.have.length(16)
    const { unReadWhatsappMessageCount: unread } = await read(network, enquiryPath(leaseId, target.enquiryId))
    expect(unread).to.equal(16)
  })

  it('takes its files along, and what has yet to leave leaves from its new place', async function () {
    const bytes = Buffer.from('a photo')
    const file = network.whatsapp?.putMedia(bytes, {
      mimeType: 'image/png',
      phoneNumberId: acme.whatsapp.phoneNumberId,
    })
    const source = await stranger([(number) => ({ ...textFrom(number, ''), type: 'image', image: file })])
    await network.drain()
    const scheduled = await writeMessage(network, source, { ETA: 3, message: 'Later' })
    const target = await openEnquiry(network, leaseId, source.mobileNumber)
    expect((await place(source.enquiryId, { into: target.enquiryId })).error).to.equal(undefined)
    const sent = async () =>
      (await messagesIn(target.enquiryId)).find(({ status }) => status === 'SENT')?.['message']
    expect(await waitUntil(sent, { timeoutMs: 30_000 })).to.equal('Later')

    const moved = await messagesIn(target.enquiryId)
    const { media } = moved.find(({ type }) => type === 'image') ?? {}
    expect(media).to.include({ state: 'STORED' })
    const key = { leaseId, enquiryId: target.enquiryId, fileId: media.fileId }
    const store = createFolderFileStore(network.filesFolder)
    expect(await store.read(key, 0)).to.deep.equal(bytes)
    expect(await store.read({ ...key, enquiryId: source.enquiryId }, 0)).to.equal(null)
    expect((await network.firestore.doc(scheduled).get()).exists).to.equal(false)
    const arrived = (network.whatsapp?.messagesTo(source.mobileNumber) ?? []).map(({ content }) => content)
    expect(arrived.filter(({ type }) => type === 'text')).to.have.length(1)
  })

  it('takes along what a person has to do about a message that failed', async function () {
    const source = await stranger()
    const path = await writeMessage(network, source, { message: '' })
    const letters = (of: string) =>
      network.firestore.collection('deadLetters').where('documentPath', '==', of).get()
    const hasFailed = async () => ((await letters(path)).empty ? undefined : true)
    expect(await waitUntil(hasFailed, { timeoutMs: 30_000 })).to.equal(true)
    const target = await openEnquiry(network, leaseId)
    expect((await place(source.enquiryId, { into: target.enquiryId })).error).to.equal(undefined)

    expect((await letters(path)).size).to.equal(0)
    const { messageDocId = '' } = parseChatMessagePath(path) ?? {}
    const key = { leaseId, enquiryId: target.enquiryId, messageDocId }
    const [letter] = (await letters(chatMessagePath(key))).docs
    expect(letter?.data()).to.include({ isOpen: true, enquiryId: target.enquiryId, messageId: messageDocId })
    const settled = await call(network, 'settleChatMessage', { ...key, how: 'told-in-person' }, lead)
    expect(settled).to.deep.equal({ result: {} })
    expect((await letter?.ref.get())?.data()).to.include({ isOpen: false })
  })
})
