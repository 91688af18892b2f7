import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { nordvik } from '../../local/seed/demo-leases.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { expectAccessible } from './accessible.ts'
import { desktop, phone, type Seat } from './browser.ts'
import { messages, openDrawer } from './desk.ts'
import { driverSends, type DriverMessage } from './driver-sends.ts'
import { eventually } from './eventually.ts'
import { useNetwork, whatsappOf } from './network.ts'
import { newEnquiry, type TestEnquiry } from './test-enquiry.ts'
import { redPicture } from './test-files.ts'

const { phoneNumberId } = nordvik.whatsapp

/** Every kind, as the servers store it, and what the thread says of it. */
const kinds: [what: string, message: DriverMessage, shown: (string | RegExp)[]][] = [
  ['text', { type: 'text', message: 'Plain words' }, ['Plain words']],
  [
    'a file on its way',
    {
      type: 'video',
      message: 'Listen',
      payload: { mediaId: '1', mimeType: 'video/mp4' },
      media: { state: 'WAITING' },
    },
    ['Video', 'On its way from WhatsApp to us.', 'Listen'],
  ],
  [
    'a file that is lost',
    {
      type: 'image',
      payload: { mediaId: '1', mimeType: 'image/jpeg' },
      media: { state: 'FAILED', problem: 'EXPIRED' },
    },
    [/could not fetch this file from WhatsApp \(EXPIRED\)\. Ask Testa to send it again/],
  ],
  [
    'document',
    {
      type: 'document',
      payload: { mediaId: '1', mimeType: 'application/pdf', filename: 'Invoice.pdf' },
      media: { state: 'STORED', fileId: 'f', size: 1.2 * 1024 * 1024 },
    },
    ['Invoice.pdf', /PDF · 1.2.MB/, 'Save'],
  ],
  [
    'voice',
    {
      type: 'audio',
      payload: { mediaId: '1', mimeType: 'audio/ogg; codecs=opus', voice: true },
      media: { state: 'STORED', fileId: 'f', size: 43 * 1024 },
    },
    ['Voice message', /43.kB/, 'Play'],
  ],
  [
    'place',
    {
      type: 'location',
      message: 'Gate',
      payload: { latitude: 52.2, longitude: 8, name: 'Gate', address: 'Lane 1' },
    },
    ['Gate', 'Lane 1', 'Show on a map'],
  ],
  [
    'contacts',
    {
      type: 'contacts',
      message: 'Ria',
      payload: {
        contacts: [{ name: 'Ria Yard', organization: 'Brinkmann', phones: ['+4954112345678'], emails: [] }],
      },
    },
    ['Ria Yard', 'Brinkmann', /\+49 541/],
  ],
  [
    'a tapped button',
    { type: 'button', message: 'Yes, please', payload: { payload: 'YES' } },
    ['Yes, please', 'Tapped'],
  ],
  [
    'a tapped row',
    {
      type: 'interactive',
      message: 'Bay 4',
      payload: { kind: 'list_reply', title: 'Bay 4', description: 'From 12:15' },
    },
    ['Bay 4', 'Tapped', 'From 12:15'],
  ],
  [
    'a form',
    {
      type: 'interactive',
      message: 'Sent',
      payload: { kind: 'nfm_reply', response: '{"pick_up":"Monday"}' },
    },
    ['Filled in the form', 'pick up', 'Monday'],
  ],
  [
    'order',
    {
      type: 'order',
      message: 'soon, please',
      payload: { items: [{ productRetailerId: 'tyre-205', quantity: 2, itemPrice: 89.5, currency: 'EUR' }] },
    },
    ['Order', '2 ×', 'tyre-205', '€89.50', 'soon, please'],
  ],
  [
    'a new number',
    {
      type: 'system',
      message: 'changed',
      payload: { kind: 'user_changed_number', newNumber: '+447700900555' },
    },
    [/Testa has a new number: \+44 7700/],
  ],
  [
    'what we cannot show',
    { type: 'unsupported', payload: { kind: 'poll_creation' } },
    ['A message of a kind we cannot show (poll creation). It is kept.'],
  ],
  [
    'a forwarded text',
    { type: 'text', message: 'From a friend', context: { whatsappMessageId: 'unknown', forwarded: true } },
    ['Forwarded', 'From a friend', 'Answers a message that is not in this enquiry.'],
  ],
]

const seats: Record<string, Seat> = {
  'on a desktop, light': { viewport: desktop, colorScheme: 'light' },
  'on a phone, dark': { viewport: phone, colorScheme: 'dark', hasTouch: true },
}

describe('every kind of message', function () {
  this.timeout(120_000)
  let network: Network
  let enquiry: TestEnquiry

  before(async function () {
    network = await useNetwork()
    enquiry = await newEnquiry(network)
    const texts = kinds.map(([, message]) => message)
    for (const message of texts) await driverSends(network, enquiry, message)
  })

  for (const [where, seat] of Object.entries(seats)) {
    it(`is shown as what it is, and axe finds nothing serious ${where}`, async function () {
      const { page } = await openDrawer(network, mareike, enquiry, seat)
      await messages(page).last().waitFor()
      for (const [what, , shown] of kinds.toReversed()) {
        const [first = ''] = shown
        const row = page.getByTestId('chat-message').filter({ hasText: first }).last()
        await row.scrollIntoViewIfNeeded()
        for (const text of shown)
          expect(await row.getByText(text).count(), `${what}: ${String(text)}`).to.be.above(0)
      }
      await expectAccessible(page, where, '[role="log"]')
      await expectNothingFromOutside(page, network)
    })
  }

  it('a picture comes from the driver’s phone into the thread, and opens large', async function () {
    const own = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, own)
    const whatsapp = whatsappOf(network)
    const file = whatsapp.putMedia(redPicture, { mimeType: 'image/png', phoneNumberId })
    whatsapp.say(
      own.mobileNumber,
      { type: 'image', image: { ...file, caption: 'The tyre' } },
      { phoneNumberId },
    )
    const picture = messages(page, 'The tyre').getByRole('button', { name: 'Show large: Photo' })
    await picture.click()
    const large = page.getByRole('dialog').getByRole('img', { name: 'Photo' })
    await eventually(async () =>
      expect(
        await large.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)),
      ).to.equal(2),
    )
    await page.keyboard.press('Escape')
    await large.waitFor({ state: 'hidden' })
  })
})

/** Whatever stands in a message, the page asks nobody but us about it. */
async function expectNothingFromOutside(page: Page, { urls }: Network): Promise<void> {
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const outside = asked.filter(
    (url) => !url.startsWith(urls.web) && !/^(blob:|http:\/\/127\.0\.0\.1:)/u.test(url),
  )
  expect(outside).to.deep.equal([])
}
