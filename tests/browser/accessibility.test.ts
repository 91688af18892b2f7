import type { Network } from '../../local/network/network.ts'
import { nordvik } from '../../local/seed/demo-leases.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { expectAccessible } from './accessible.ts'
import { desktop, openBrowser, phone, type Seat } from './browser.ts'
import { composer, listRows, messages, openEnquiry, signIn, write } from './desk.ts'
import { useNetwork, whatsappOf } from './network.ts'
import { driverWrites, newEnquiry } from './test-enquiry.ts'

/** Colours do not depend on the layout: between them, two seats have both of each. */
const seats: Record<string, Seat> = {
  'on a desktop, light': { viewport: desktop, colorScheme: 'light' },
  'on a phone, dark': { viewport: phone, colorScheme: 'dark' },
}

describe('accessibility', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  for (const [where, seat] of Object.entries(seats)) {
    it(`axe finds nothing serious ${where}`, async function () {
      const enquiry = await newEnquiry(network)
      await driverWrites(network, enquiry, 'نعم، أنا في الطريق. https://charge.nordvik.example')
      const { page: door } = await openBrowser(seat)
      await door.goto(`${network.urls.web}/sign-in`)
      await door.getByRole('button', { name: 'Sign in' }).click()
      await door.getByText('Write your e-mail.').waitFor()
      await expectAccessible(door, 'sign-in with a mistake')

      const { page } = await signIn(network, mareike, seat)
      await expectAccessible(page, 'list')
      await openEnquiry(page, enquiry)
      await expectAccessible(page, 'enquiry with its messages')

      whatsappOf(network).setFault(
        nordvik.whatsapp.phoneNumberId,
        { kind: 'error', code: 131026 },
        { times: 1, to: enquiry.mobileNumber },
      )
      await write(page, 'This one fails')
      const failed = messages(page, 'This one fails', 'FAILED')
      await failed.getByRole('button', { name: 'Not sent' }).click()
      await failed.getByText('Handed over').waitFor()
      await expectAccessible(page, 'failed message with its notice and proof')

      await page.getByRole('button', { name: 'Template', exact: true }).click()
      await page.getByRole('form', { name: 'Send a template' }).waitFor()
      await expectAccessible(page, 'template picker')
      await page.keyboard.press('Escape')

      await page.getByRole('button', { name: 'Send later' }).click()
      await page.getByRole('form', { name: 'Send later' }).waitFor()
      await expectAccessible(page, 'send later')
      await composer(page).fill('At noon')
      await page.getByRole('button', { name: /^Tomorrow/ }).click()
      await messages(page, 'At noon').getByRole('button', { name: 'Edit' }).click()
      await page.getByRole('form', { name: 'Edit a message that has not left' }).waitFor()
      await expectAccessible(page, 'a message that is edited')
    })

    it(`axe finds nothing serious ${where} while the window is closed`, async function () {
      const enquiry = await newEnquiry(network, { heardAgoMs: null })
      const { page } = await signIn(network, mareike, seat)
      await openEnquiry(page, enquiry)
      await page.getByRole('form', { name: 'Send a template now' }).waitFor()
      await write(page, 'Held')
      await messages(page, 'Held', 'HELD').getByRole('button', { name: 'Cancel' }).waitFor()
      await composer(page).fill('Another one')
      await expectAccessible(page, 'closed window with a held message')
    })

    it(`axe finds nothing serious on the phones page ${where}`, async function () {
      const { page } = await openBrowser(seat)
      await page.goto(network.urls.phones)
      await page.locator('[data-phone]').first().waitFor()
      await expectAccessible(page, 'phones')
    })
  }

  it('a message of the driver is read out, one’s own is not, a failure is at once', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await signIn(network, mareike)
    await listRows(page).first().waitFor()
    await openEnquiry(page, enquiry)
    const polite = page.locator('[aria-live="polite"]')
    await write(page, 'My own words')
    await polite.getByText('Your last message: Sent').waitFor()
    await driverWrites(network, enquiry, 'I am here')
    await polite.getByText('Testa: I am here').waitFor()
    whatsappOf(network).setFault(
      nordvik.whatsapp.phoneNumberId,
      { kind: 'error', code: 131026 },
      { times: 1, to: enquiry.mobileNumber },
    )
    await write(page, 'Lost words')
    await page
      .locator('[aria-live="assertive"]')
      .getByText(/^Your last message was not sent: \w/)
      .waitFor()
  })
})
