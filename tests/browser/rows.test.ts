import { randomUUID } from 'node:crypto'
import { chatMessagePath, enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { expect } from 'chai'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { rowOf, signIn } from './desk.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { newEnquiry, type TestEnquiry } from './test-enquiry.ts'

describe('the last word in a row', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('keeps up with receipts, which write to the message alone', async function () {
    const enquiry = await newEnquiry(network)
    const messageDocId = await weSaid(network, enquiry, 'The van is ready')
    const { page } = await signIn(network, mareike)
    const row = rowOf(page, enquiry)
    await row.getByText('Sent').waitFor()
    for (const [status, word] of [
      ['DELIVERED', 'Delivered'],
      ['READ', 'Read'],
    ] as const) {
      await network.firestore.doc(chatMessagePath({ ...enquiry, messageDocId })).update({ status })
      await row.getByText(word, { exact: true }).waitFor()
    }
  })

  it('is followed only on the screen: what scrolls into view catches up', async function () {
    const enquiry = await newEnquiry(network, { quietForMs: 5_000 })
    const messageDocId = await weSaid(network, enquiry, 'Far down the list', { quietForMs: 5_000 })
    for (let more = 0; more < 14; more += 1) await newEnquiry(network)
    const { page } = await signIn(network, mareike)
    const row = rowOf(page, enquiry)
    await row.waitFor({ state: 'attached' })
    await network.firestore.doc(chatMessagePath({ ...enquiry, messageDocId })).update({ status: 'READ' })
    // What the row itself says is all that is known of it down there.
    expect(await row.textContent()).to.contain('Sent')
    await row.scrollIntoViewIfNeeded()
    await row.getByText('Read').waitFor()
  })

  it('is named in the reader’s language when the driver sent no words', async function () {
    const kinds: Record<string, [string, string, string]> = {
      image: ['', 'Photo', 'Fotografia'],
      audio: ['', 'Voice message', 'Mensagem de voz'],
      location: ['', 'Location', 'Localização'],
      document: ['Invoice.pdf', 'Invoice.pdf', 'Invoice.pdf'],
      reaction: ['👍', 'Reaction 👍', 'Reação 👍'],
      unsupported: [
        '',
        'A message of a kind we cannot show',
        'Uma mensagem de um tipo que não sabemos mostrar',
      ],
    }
    const rows: [TestEnquiry, string, string][] = []
    for (const [type, [text, english, portuguese]] of Object.entries(kinds)) {
      const lastMessage = {
        messageId: 'in-1',
        text,
        type,
        source: 'DRIVER',
        status: 'DELIVERED',
        createdAt: Timestamp.now(),
      }
      rows.push([await newEnquiry(network, { changes: { lastMessage } }), english, portuguese])
    }
    const { page } = await signIn(network, mareike)
    for (const [enquiry, english] of rows)
      await eventually(async () => expect(await rowOf(page, enquiry).textContent()).to.contain(english))
    await page.evaluate(() => localStorage.setItem('relaydesk.language', 'pt'))
    await page.reload()
    for (const [enquiry, , portuguese] of rows)
      await eventually(async () => expect(await rowOf(page, enquiry).textContent()).to.contain(portuguese))
  })
})

/** A message of ours that WhatsApp took, and its row. */
async function weSaid(
  { firestore }: Network,
  enquiry: TestEnquiry,
  message: string,
  { quietForMs = 0 } = {},
): Promise<string> {
  const messageDocId = randomUUID()
  const createdAt = Timestamp.fromMillis(Date.now() - quietForMs)
  const shared = { source: 'CUSTOMER', type: 'text', status: 'SENT', createdAt } satisfies DocumentData
  await firestore.doc(chatMessagePath({ ...enquiry, messageDocId })).set({
    ...shared,
    message,
    createdBy: mareike.uid,
    driverMobileNumber: enquiry.mobileNumber,
    delivery: { attempt: 1, sentAt: createdAt },
  })
  await firestore
    .doc(enquiryPath(enquiry.leaseId, enquiry.enquiryId))
    .update({ lastMessage: { ...shared, messageId: messageDocId, text: message } })
  return messageDocId
}
