import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { demoPassword, mareike } from '../../local/seed/demo-people.ts'
import { openBrowser } from './browser.ts'
import { composer, listRows, messages, openDrawer, rowOf } from './desk.ts'
import { eventually } from './eventually.ts'
import { readFocus } from './focus.ts'
import { useNetwork } from './network.ts'
import { newEnquiry, textsOnPhone } from './test-enquiry.ts'

describe('the keyboard alone', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('suffices from the sign-in to a sent message and back', async function () {
    const enquiry = await newEnquiry(network, { driverName: 'Klavdija Tipkovnica' })
    const { page } = await openBrowser()
    const { keyboard } = page
    await page.goto(`${network.urls.web}/enquiries`)
    await focusOn(page, 'E-mail')
    await keyboard.type(mareike.email)
    await keyboard.press('Tab')
    if ((await readFocus(page)).name !== 'Password') await keyboard.press('Tab')
    await focusOn(page, 'Password')
    await keyboard.type(demoPassword)
    await keyboard.press('Enter')
    await listRows(page).first().waitFor()
    // A heading is not a control: it takes the focus so that reading goes on there, without a ring.
    await eventually(async () => expect((await readFocus(page)).name).to.equal('Enquiries'))

    await keyboard.press('/')
    await focusOn(page, 'Search enquiries')
    await keyboard.type('tipkovnica')
    await eventually(async () => expect(await listRows(page).count()).to.equal(1))
    await keyboard.press('ArrowDown')
    await focusOn(page, /Klavdija Tipkovnica/)
    await keyboard.press('/')
    await keyboard.press('Enter')
    await focusOn(page, /Klavdija Tipkovnica/)
    await keyboard.press('/')
    await keyboard.press('Escape')
    await eventually(async () => expect(await listRows(page).count()).to.be.above(5))
    await keyboard.press('Escape')
    await keyboard.press('j')
    const first = (await readFocus(page)).row
    await keyboard.press('j')
    expect((await readFocus(page)).row).to.not.equal(first)
    await keyboard.press('k')
    expect((await readFocus(page)).row).to.equal(first)
    await focusOn(page, /Klavdija Tipkovnica/)

    await keyboard.press('Enter')
    await page.getByText('Nothing was said yet').waitFor()
    await keyboard.press('r')
    await focusOn(page, 'Message')
    await keyboard.type('First line')
    await keyboard.press('Shift+Enter')
    await keyboard.type('second line')
    expect(await messages(page).count()).to.equal(0)
    await keyboard.press('Enter')
    await messages(page, 'second line', 'SENT').waitFor()
    expect(textsOnPhone(network, enquiry)).to.deep.equal(['First line\nsecond line'])
    await focusOn(page, 'Message')
  })

  it('picks, fills and sends a template, and leads back to the row', async function () {
    const enquiry = await newEnquiry(network, { driverName: 'Šablona Vzorová' })
    const { page } = await openBrowser()
    const { keyboard } = page
    await page.goto(`${network.urls.web}/enquiries/${enquiry.enquiryId}`)
    await focusOn(page, 'E-mail')
    await keyboard.type(mareike.email)
    await page.getByLabel('Password', { exact: true }).focus()
    await keyboard.type(demoPassword)
    await keyboard.press('Enter')
    await page.getByText('Nothing was said yet').waitFor()

    await keyboard.press('t')
    await focusOn(page, 'Search templates')
    await keyboard.type('ask for a photo')
    await keyboard.press('Tab')
    await focusOn(page, /Ask for a photo/)
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await focusOn(page, 'subject')
    await keyboard.type('left mirror')
    await keyboard.press('Enter')
    await messages(page, 'left mirror', 'SENT').waitFor()
    expect(textsOnPhone(network, enquiry)).to.deep.equal([
      'Hello Šablona, could you send us a photo of the left mirror of ' +
        `${(await plateOf(enquiry.enquiryId)) ?? ''}? Only if you are parked safely.`,
    ])
    await focusOn(page, 'Message')

    await keyboard.press('Escape')
    await keyboard.press('Escape')
    expect(await composer(page).count()).to.equal(0)
    await keyboard.press('Escape')
    await eventually(() => expect(new URL(page.url()).pathname).to.equal('/enquiries'))
    await eventually(async () => expect((await readFocus(page)).row).to.equal(enquiry.enquiryId))
    await rowOf(page, enquiry).waitFor()
  })

  it('lists its keys under the question mark, and letters stay letters while one writes', async function () {
    const { page } = await openDrawer(network, mareike, await newEnquiry(network))
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keyboard' })
    await help.waitFor()
    const words = await help.innerText()
    for (const word of ['Search', 'Next row', 'Previous row', 'Write', 'Send a template'])
      expect(words).to.contain(word)
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'hidden' })
    await composer(page).focus()
    await page.keyboard.type('r t j k / ?')
    expect(await composer(page).inputValue()).to.equal('r t j k / ?')
  })

  async function plateOf(enquiryId: string): Promise<string | undefined> {
    const { firestore } = network
    const found = await firestore.collection('leasecompany/nordvik/enquiries').doc(enquiryId).get()
    const plate: unknown = found.get('vehicle.plate')
    return typeof plate === 'string' ? plate : undefined
  }
})

/** Waits until what has focus is called so, and expects that one can see it. */
async function focusOn(page: Page, name: string | RegExp): Promise<void> {
  await eventually(async () => {
    const focus = await readFocus(page)
    expect(focus.name).to.match(typeof name === 'string' ? new RegExp(`^${name}$`, 'u') : name)
    expect(focus, JSON.stringify(focus)).to.include({ isMarked: true, isInView: true })
  })
}
