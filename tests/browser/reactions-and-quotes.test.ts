import { expect } from 'chai'
import * as z from 'zod'
import type { Locator, Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import type { SaidContent } from '../../local/simulators/whatsapp-cloud-api/inbound/said-content.ts'
import { nordvik } from '../../local/seed/demo-leases.ts'
import { mareike, tom } from '../../local/seed/demo-people.ts'
import { enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { composer, messages, openDrawer, write } from './desk.ts'
import { driverSends } from './driver-sends.ts'
import { eventually } from './eventually.ts'
import { useNetwork, whatsappOf } from './network.ts'
import { driverWrites, newEnquiry, type TestEnquiry } from './test-enquiry.ts'

const { phoneNumberId } = nordvik.whatsapp
const SentReaction = z.object({ to: z.string(), reaction: z.object({ emoji: z.string() }) })
const ReadReceipt = z.object({ message_id: z.string() })

describe('what belongs to a message', function () {
  this.timeout(90_000)
  let network: Network
  let enquiry: TestEnquiry

  before(async function () {
    network = await useNetwork()
  })

  beforeEach(async function () {
    enquiry = await newEnquiry(network)
  })

  function say(content: SaidContent): string {
    return whatsappOf(network).say(enquiry.mobileNumber, content, { phoneNumberId })
  }

  it('reactions, changes and deletions of the driver stand on it, and are no rows of their own', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    await write(page, 'Which gate?')
    await messages(page, 'Which gate?', 'SENT').waitFor()
    const [arrived] = whatsappOf(network).messagesTo(enquiry.mobileNumber)
    say({ type: 'reaction', reaction: { message_id: arrived?.id, emoji: '👍' } })
    const chip = messages(page, 'Which gate?').getByTitle('Testa reacted with 👍')
    await chip.waitFor()

    const gate = say({ type: 'text', text: { body: 'Gate 1' } })
    await messages(page, 'Gate 1').waitFor()
    await driverSends(network, enquiry, {
      type: 'edit',
      message: 'Gate 2',
      payload: { targetMessageId: gate },
    })
    const edited = messages(page, 'Gate 2')
    await edited.getByRole('button', { name: /^Edited/ }).click()
    await edited.getByText('Gate 1').waitFor()

    await driverSends(network, enquiry, { type: 'revoke', payload: { targetMessageId: gate } })
    await page.getByText('Testa deleted this message.').waitFor()
    expect(await messages(page, 'Gate 2').count()).to.equal(0)

    await driverSends(network, enquiry, {
      type: 'reaction',
      payload: { targetMessageId: arrived?.id ?? '', emoji: '' },
    })
    await chip.waitFor({ state: 'hidden' })
    expect(await messages(page).count()).to.equal(2)
  })

  it('our reaction arrives on the driver’s phone, and is taken back with a press', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    say({ type: 'text', text: { body: 'I am here' } })
    const row = messages(page, 'I am here')
    await openTools(row)
    await row.getByRole('button', { name: 'React', exact: true }).click()
    await row.getByRole('button', { name: 'React with 🙏' }).click()
    await row.getByRole('button', { name: 'Take back 🙏' }).waitFor()
    expect(reactionsOnPhone()).to.deep.equal(['🙏'])
    expect(await messages(page).count()).to.equal(1)
    await row.getByRole('button', { name: 'Take back 🙏' }).click()
    await row.getByText('🙏').waitFor({ state: 'hidden' })
    await eventually(() => expect(reactionsOnPhone()).to.deep.equal(['🙏', '']))
  })

  /** The emojis of all reactions that were sent to this driver, oldest first. */
  function reactionsOnPhone(): unknown[] {
    return whatsappOf(network)
      .calls()
      .map(({ body }) => SentReaction.safeParse(body).data)
      .filter((sent) => sent?.to.replace('+', '') === enquiry.mobileNumber.slice(1))
      .map((sent) => sent?.reaction.emoji)
  }

  it('a quote goes with the next message and leads back to what it quotes', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    say({ type: 'text', text: { body: 'Which door?' } })
    const question = messages(page, 'Which door?')
    await question.waitFor()
    // By keyboard alone: out of the composer to the message, and `q`.
    await composer(page).focus()
    await page.keyboard.press('Shift+Tab')
    await eventually(async () => {
      if (!(await question.evaluate((element) => element === document.activeElement))) {
        await page.keyboard.press('Shift+Tab')
        throw new Error('The message is not focused yet.')
      }
    })
    await page.keyboard.press('q')
    await page.getByRole('group', { name: 'Quotes Testa' }).waitFor()
    await page.keyboard.type('Door 2')
    await page.keyboard.press('Enter')
    const answer = messages(page, 'Door 2')
    await messages(page, 'Door 2', 'SENT').waitFor()
    expect(await page.getByRole('group', { name: 'Quotes Testa' }).count()).to.equal(0)
    const onPhone = whatsappOf(network).messagesTo(enquiry.mobileNumber).at(-1)
    expect(onPhone?.quotedId).to.be.a('string')
    await answer.getByTitle('Show this message').click()
    await eventually(async () =>
      expect(await question.first().evaluate((element) => element === document.activeElement)).to.equal(true),
    )
  })

  it('leads to a quoted message that is not loaded yet', async function () {
    const first = await driverSends(network, enquiry, { type: 'text', message: 'The very first word' })
    for (let number = 1; number <= 130; number++) await driverWrites(network, enquiry, `Word ${number}`)
    await driverSends(network, enquiry, {
      type: 'text',
      message: 'As I said',
      context: { whatsappMessageId: first.whatsappMessageId },
    })
    const { page } = await openDrawer(network, mareike, enquiry)
    await messages(page, 'As I said')
      .getByRole('button', { name: /Answers an earlier message/ })
      .click()
    const found = messages(page, 'The very first word').first()
    await found.waitFor()
    await eventually(async () => expect(await isInView(found)).to.equal(true))
  })

  it('is marked as read by its owner who sees it, and the driver’s phone knows', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    const wamid = say({ type: 'text', text: { body: 'Did you read this?' } })
    await messages(page, 'Did you read this?').waitFor()
    await eventually(async () => {
      expect(await unread()).to.equal(0)
      expect(readOnPhone()).to.deep.equal([wamid])
    })
  })

  it('is not marked as read by a colleague', async function () {
    const { page } = await openDrawer(network, tom, enquiry)
    say({ type: 'text', text: { body: 'For Mareike' } })
    await messages(page, 'For Mareike').waitFor()
    await network.drain()
    expect([await unread(), readOnPhone()]).to.deep.equal([1, []])
    const owner = await openDrawer(network, mareike, enquiry)
    await owner.page.getByText('New', { exact: true }).waitFor()
    await eventually(async () => expect(await unread()).to.equal(0))
  })

  async function unread(): Promise<unknown> {
    const snapshot = await network.firestore.doc(enquiryPath(enquiry.leaseId, enquiry.enquiryId)).get()
    return snapshot.get('unReadWhatsappMessageCount')
  }

  /** The messages of this driver of which WhatsApp was told that they were read. */
  function readOnPhone(): string[] {
    const own = new Set(
      whatsappOf(network)
        .said()
        .filter(({ by }) => by === enquiry.mobileNumber)
        .map(({ wamid }) => wamid),
    )
    return whatsappOf(network)
      .calls()
      .filter(({ outcome }) => outcome === 'read')
      .map(({ body }) => ReadReceipt.parse(body).message_id)
      .filter((id) => own.has(id))
  }
})

/** Points at a message, as far as its tools. */
async function openTools(row: Locator): Promise<void> {
  await row.waitFor()
  await row.locator('p').first().hover()
  await row.getByRole('toolbar').waitFor()
}

async function isInView(element: Locator): Promise<boolean> {
  const page: Page = element.page()
  const box = await element.boundingBox()
  return box !== null && box.y > 0 && box.y < (page.viewportSize()?.height ?? 0)
}
