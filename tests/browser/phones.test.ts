import { expect } from 'chai'
import type { Locator, Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { openBrowser } from './browser.ts'
import { messages, openDrawer, write } from './desk.ts'
import { eventually } from './eventually.ts'
import { useNetwork, whatsappOf } from './network.ts'
import { newEnquiry, type TestEnquiry } from './test-enquiry.ts'

describe('the phones page', function () {
  this.timeout(90_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  /** A driver's phone beside the desk, with one message of the desk's on it. */
  async function beside(text: string): Promise<{ desk: Page; handset: Locator; enquiry: TestEnquiry }> {
    const enquiry = await newEnquiry(network)
    const { page: desk } = await openDrawer(network, mareike, enquiry)
    await write(desk, text)
    const { page } = await openBrowser()
    await page.goto(network.urls.phones)
    const handset = page.locator(`[data-phone="${enquiry.mobileNumber}"]`)
    await arrived(handset, text).waitFor()
    return { desk, handset, enquiry }
  }

  it('lets a driver answer, and shows that the desk took and read it', async function () {
    const { desk, handset } = await beside('Which bay are you in?')
    await handset.getByRole('textbox').fill('Bay 4, beside the pump')
    await handset.getByRole('textbox').press('Enter')
    await messages(desk, 'Bay 4, beside the pump').waitFor()
    await said(handset, 'Bay 4').getByText(/^read/).waitFor()
  })

  it('lets a driver quote, react, change words and take them back', async function () {
    const { handset, enquiry } = await beside('Is 12:15 all right?')
    const page = handset.page()
    await arrived(handset, '12:15').hover()
    await handset.getByRole('button', { name: 'What to do with “Is 12:15 all right?”' }).click()
    await page.getByRole('menuitem', { name: 'Quote in an answer' }).click()
    await handset.getByRole('textbox').fill('Make it 12:30')
    await handset.getByRole('textbox').press('Enter')
    await said(handset, 'Make it 12:30').getByText('Is 12:15 all right?').waitFor()

    await handset.getByRole('button', { name: 'What to do with “Is 12:15 all right?”' }).click()
    await page.getByRole('menuitem', { name: 'React with 👍' }).click()
    await arrived(handset, '12:15').getByText('👍').waitFor()

    await said(handset, 'Make it 12:30').hover()
    await handset.getByRole('button', { name: 'What to do with “Make it 12:30”' }).click()
    await page.getByRole('menuitem', { name: 'Change' }).click()
    await handset.getByRole('textbox').fill('Make it 12:45')
    await handset.getByRole('textbox').press('Enter')
    await said(handset, 'Make it 12:45').getByText('changed').waitFor()

    await said(handset, 'Make it 12:45').hover()
    await handset.getByRole('button', { name: 'What to do with “Make it 12:45”' }).click()
    await page.getByRole('menuitem', { name: 'Take back' }).click()
    await said(handset, 'You took this message back').waitFor()
    const kinds = whatsappOf(network)
      .said()
      .filter(({ by }) => by === enquiry.mobileNumber)
      .map(({ type }) => type)
    expect(kinds).to.deep.equal(['text', 'reaction', 'edit', 'revoke'])
  })

  it('sends a photo and a place', async function () {
    const { handset } = await beside('What does the light look like?')
    const page = handset.page()
    await handset.getByRole('button', { name: 'Send something else' }).click()
    await page.getByRole('menuitem', { name: 'A photo of the dashboard' }).click()
    await eventually(async () => {
      const image = handset.getByRole('img', { name: 'Picture' })
      expect(await image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth)).to.equal(800)
    })
    await handset.getByRole('button', { name: 'Send something else' }).click()
    await page.getByRole('menuitem', { name: 'Where I am' }).click()
    await said(handset, 'Truck stop, gate 2').waitFor()
  })

  it('switches a phone off and on, and what was sent meanwhile arrives', async function () {
    const { desk, handset } = await beside('Are you there?')
    await handset.getByRole('switch', { name: 'Phone on' }).click()
    await handset.getByPlaceholder('This phone is off').waitFor()
    await write(desk, 'Door 2 is open now.')
    await messages(desk, 'Door 2', 'SENT').waitFor()
    expect(await arrived(handset, 'Door 2').count()).to.equal(0)
    await handset.getByRole('switch', { name: 'Phone on' }).click()
    await arrived(handset, 'Door 2').waitFor()
  })

  it('reads when told to, and the desk sees it', async function () {
    const { desk, handset } = await beside('Please read this.')
    await handset.getByRole('button', { name: 'Read now' }).click()
    await messages(desk, 'Please read this.', 'READ').waitFor()
  })

  it('adds somebody whom nobody knows, without a number', async function () {
    const { page } = await openBrowser()
    await page.goto(network.urls.phones)
    await page.getByRole('button', { name: 'Phone', exact: true }).click()
    await page.getByLabel('Name in the profile').fill('Rita Novak')
    await page.getByLabel('First words').fill('My van will not start.')
    await page.getByRole('button', { name: 'Add the phone' }).click()
    const handset = page.getByRole('region', { name: 'The phone of Rita Novak' })
    await handset.getByText('taken by the desk').waitFor()
    expect(await handset.innerText()).to.contain('No number: GB.')
  })
})

function arrived(handset: Locator, text: string): Locator {
  return handset.getByTestId('phone-message').filter({ hasText: text })
}

function said(handset: Locator, text: string): Locator {
  return handset.getByTestId('phone-said').filter({ hasText: text })
}
