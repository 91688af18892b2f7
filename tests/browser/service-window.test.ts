import { expect } from 'chai'
import { Timestamp } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { almar } from '../../local/seed/demo-leases.ts'
import { beatriz, mareike } from '../../local/seed/demo-people.ts'
import { composer, messages, openDrawer, sendButton, write } from './desk.ts'
import { useNetwork, whatsappOf } from './network.ts'
import { newEnquiry, textsOnPhone, type TestEnquiry } from './test-enquiry.ts'

const minute = 60_000
const hour = 60 * minute

describe('the 24-hour window in the drawer', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('says how long one can write freely, and hurries in the last hour', async function () {
    const calm = await newEnquiry(network, { heardAgoMs: 18 * hour + 48 * minute })
    const { page } = await openDrawer(network, mareike, calm)
    await page.getByText(/^You can write freely for 5 h 1[12] min, until \w+/).waitFor()
    expect(await sendButton(page).isVisible()).to.equal(true)

    const hurry = await newEnquiry(network, { heardAgoMs: 23 * hour + 20 * minute })
    await page.goto(`${network.urls.web}/enquiries/${hurry.enquiryId}`)
    await page.getByText(/^You can write freely for (39|40) min, until/).waitFor()
    await page.getByText('Less than an hour left to write freely.').waitFor({ state: 'attached' })
  })

  it('offers the template that fits when it is closed, filled in and one press away', async function () {
    const enquiry = await newEnquiry(network, { heardAgoMs: 25 * hour, driverName: 'Annelies Testsdóttir' })
    const { page } = await openDrawer(network, mareike, enquiry)
    await page
      .getByText(/^Free text closed at \S+.*, 24 h after the last reply\. It opens when Annelies writes\.$/)
      .waitFor()
    const offer = page.getByRole('form', { name: 'Send a template now' })
    await offer.getByText('Best fit').waitFor()
    const preview = await offer.locator('[lang]').innerText()
    await offer.getByRole('button', { name: 'Send template' }).click()
    await messages(page, preview.slice(0, 30), 'SENT').waitFor()
    expect(textsOnPhone(network, enquiry)).to.deep.equal([preview])
    await page.getByText('A template was sent. Annelies has not answered yet.').waitFor()
    expect(await offer.count()).to.equal(0)
  })

  it('holds what is typed while it is closed, and opens at once when the driver writes', async function () {
    const enquiry = await newEnquiry(network, { heardAgoMs: null })
    const { page } = await openDrawer(network, mareike, enquiry)
    await page.getByText('Testa has not written yet').waitFor()
    expect(await sendButton(page).count()).to.equal(0)
    await composer(page).fill('The van is ready from 13:00.')
    await page.getByText('Leaves by itself when Testa answers.').waitFor()
    await composer(page).press('Enter')
    const held = messages(page, 'The van is ready', 'HELD')
    await held.getByText('Held. It leaves the moment Testa writes,').waitFor()
    expect(textsOnPhone(network, enquiry)).to.deep.equal([])

    whatsappOf(network).say(enquiry.mobileNumber, { type: 'text', text: { body: 'Yes, I am here' } })
    await page.getByText(/^You can write freely for (23 h 5\d min|24 h), until/).waitFor()
    await sendButton(page).waitFor()
    await messages(page, 'The van is ready', 'SENT').waitFor()
    expect(textsOnPhone(network, enquiry)).to.include('The van is ready from 13:00.')
  })

  it('lets the first word follow the opening template by itself', async function () {
    const enquiry = await newEnquiry(network, {
      heardAgoMs: null,
      lease: almar,
      changes: { ownerUid: beatriz.uid, ownerName: beatriz.displayName },
    })
    whatsappOf(network).behave({ receipts: 'delivered' }, enquiry.mobileNumber)
    const { page } = await openDrawer(network, beatriz, enquiry)
    await composer(page).fill('Bom dia!')
    await page.getByText('The opening template goes first. This follows once it has arrived.').waitFor()
    await composer(page).press('Enter')
    await messages(page, 'Bom dia!', 'DELIVERED').waitFor()
    const [opening, ...rest] = textsOnPhone(network, enquiry)
    expect(opening).to.include('Almar Renting')
    expect(rest).to.deep.equal(['Bom dia!'])
    await page.getByText('A template was sent.').waitFor()
  })

  it('lets a held text be changed, taken back and written again', async function () {
    const enquiry = await newEnquiry(network, { heardAgoMs: null })
    const { page } = await openDrawer(network, mareike, enquiry)
    await write(page, 'Bay 4 at noon')
    await messages(page, 'Bay 4 at noon', 'HELD').getByRole('button', { name: 'Edit' }).click()
    const edit = page.getByRole('form', { name: 'Edit a message that has not left' })
    await edit.getByRole('textbox', { name: 'Message' }).fill('Bay 5 at noon')
    await page.keyboard.press('Enter')
    const changed = messages(page, 'Bay 5 at noon', 'HELD')
    await changed.waitFor()
    await edit.waitFor({ state: 'hidden' })

    await changed.getByRole('button', { name: 'Cancel' }).click()
    const cancelled = messages(page, 'Bay 5 at noon', 'CANCELLED')
    await cancelled.getByRole('button', { name: 'Write it again' }).click()
    expect(await composer(page).inputValue()).to.equal('Bay 5 at noon')
    expect(await messages(page).count()).to.equal(1)
  })

  it('sends a template in the place of a held text', async function () {
    const enquiry = await newEnquiry(network, { heardAgoMs: null })
    const { page } = await openDrawer(network, mareike, enquiry)
    await write(page, 'Please call us')
    await messages(page, 'Please call us', 'HELD')
      .getByRole('button', { name: 'Send a template instead' })
      .click()
    const picker = page.getByRole('form', { name: 'Send a template', exact: true })
    await picker.getByText('The held text is cancelled when you send it.').waitFor()
    await picker.getByRole('radio', { name: /Please contact us/ }).check()
    await picker.getByRole('button', { name: 'Send template' }).click()
    await messages(page, 'We have news about your vehicle', 'SENT').waitFor()
    await messages(page, 'Please call us', 'CANCELLED').waitFor()
  })

  it('leaves a completed enquiry to be read only, and says why', async function () {
    const enquiry = await newEnquiry(network, {
      changes: { state: 'COMPLETED', completedAt: Timestamp.now() },
    })
    const { page } = await openDrawerByAddress(enquiry)
    await page.getByText('This enquiry is completed. You can read it.').waitFor()
    expect(await composer(page).count()).to.equal(0)
    expect(await page.getByText(/write freely/).count()).to.equal(0)
  })

  async function openDrawerByAddress({ enquiryId }: TestEnquiry) {
    const person = await openDrawer(network, mareike, await newEnquiry(network))
    await person.page.goto(`${network.urls.web}/enquiries/${enquiryId}`)
    return person
  }
})
