import { randomUUID } from 'node:crypto'
import { chatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { expect } from 'chai'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { mareike, priya } from '../../local/seed/demo-people.ts'
import { phone } from './browser.ts'
import { messages, openDrawer } from './desk.ts'
import { useNetwork } from './network.ts'
import { newEnquiry, type TestEnquiry } from './test-enquiry.ts'

const error = { code: '131026', class: 'recipient', text: 'Not sent: WhatsApp cannot reach this number.' }

describe('the proof of a message’s way', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('opens with the state word and with p, and has each time, the writer’s part and WhatsApp’s id', async function () {
    const enquiry = await newEnquiry(network)
    await weSaid(network, enquiry, 'Listened to it', 'READ', {
      sendingAt: 300,
      sentAt: 900,
      deliveredAt: 2_000,
      readAt: 4_000,
      playedAt: 6_100,
    })
    const { page } = await openDrawer(network, mareike, enquiry)
    const message = messages(page, 'Listened to it')
    await message.getByRole('button', { name: /^Read/ }).click()
    const proof = message.getByRole('region', { name: /^Proof of delivery/ })
    await proof.waitFor()
    const tenth = String.raw`\d\d:\d\d:\d\d\.\d`
    const whole = String.raw`\d\d:\d\d:\d\d`
    expect(await proof.innerText()).to.match(
      new RegExp(
        `Stored\\s+${whole}\\s+Handed over\\s+${tenth}\\s+Accepted\\s+${tenth}\\s+Delivered\\s+${whole}\\s+Listened to\\s+${tenth}`,
      ),
    )
    expect(await proof.innerText()).to.contain('WhatsApp’s id …ABCDEFGH')
    await page.keyboard.press('p')
    await proof.waitFor({ state: 'detached' })
    await page.keyboard.press('p')
    await proof.waitFor()
  })

  it('stops at the fourth leg when WhatsApp refused it after taking it, and says who told the driver', async function () {
    const enquiry = await newEnquiry(network)
    await weSaid(
      network,
      enquiry,
      'Refused later',
      'FAILED',
      { sendingAt: 300, sentAt: 900, failedAt: 3_000 },
      { error, settled: { how: 'told-in-person', by: priya.uid, at: Timestamp.now() } },
    )
    const { page } = await openDrawer(network, mareike, enquiry)
    const message = messages(page, 'Refused later')
    await message.getByRole('button', { name: /^Not sent/ }).click()
    const steps = message.getByRole('region', { name: /^Proof/ }).getByRole('listitem')
    await steps.first().waitFor()
    expect(await steps.allInnerTexts()).to.satisfy((texts: string[]) =>
      /^Stored,Handed over,Accepted,Refused,Read$/.test(texts.map((text) => text.split('\n')[0]).join()),
    )
    await message.getByText(`Told in person by ${priya.displayName}`).waitFor()
  })

  it('says since when nothing is known, and stands upright on a phone', async function () {
    const enquiry = await newEnquiry(network)
    await weSaid(network, enquiry, 'Who knows', 'UNKNOWN', { sendingAt: 300, unknownAt: 2_000 }, { error })
    const { page } = await openDrawer(network, mareike, enquiry, { viewport: phone })
    const message = messages(page, 'Who knows')
    await message.getByRole('button', { name: /^Not known yet/ }).click()
    const steps = message.getByRole('region', { name: /^Proof/ }).getByRole('listitem')
    expect(await steps.nth(2).innerText()).to.match(/Accepted\?\s+since \d\d:\d\d:\d\d/)
    const tops = await steps.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect(tops).to.have.length(5)
    expect(tops).to.deep.equal([...new Set(tops)].sort((one, other) => one - other))
  })
})

/** A message of ours with a way; `times` are milliseconds after it was stored. */
async function weSaid(
  { firestore }: Network,
  enquiry: TestEnquiry,
  message: string,
  status: string,
  times: Record<string, number>,
  more: DocumentData = {},
): Promise<void> {
  const createdAt = Math.floor(Date.now() / 1000) * 1000 - 10_000
  const at = Object.entries(times).map(([name, after]) => [name, Timestamp.fromMillis(createdAt + after)])
  await firestore.doc(chatMessagePath({ ...enquiry, messageDocId: randomUUID() })).set({
    message,
    type: 'text',
    source: 'CUSTOMER',
    createdBy: mareike.uid,
    createdAt: Timestamp.fromMillis(createdAt),
    driverMobileNumber: enquiry.mobileNumber,
    whatsappMessageId: 'wamid.HBgLABCDEFGH==',
    status,
    delivery: { attempt: 1, ...Object.fromEntries(at), ...more },
  })
}
