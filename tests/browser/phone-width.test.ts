import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { openBrowser, phone } from './browser.ts'
import { composer, listRows, messages, openEnquiry, rowOf, signIn } from './desk.ts'
import { eventually } from './eventually.ts'
import { readFocus } from './focus.ts'
import { useNetwork } from './network.ts'
import { driverWrites, newEnquiry } from './test-enquiry.ts'

/** In pixels: rows out of sight have an estimated height, so the end of a long list may settle by a little. */
const halfARow = 40
const narrow = { width: 320, height: 640 }

describe('on a phone', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  for (const viewport of [narrow, phone]) {
    it(`nothing is wider than ${viewport.width} px`, async function () {
      const enquiry = await newEnquiry(network, {
        driverName: 'Karl-Friedrich-von-Hohenzollern-Sigmaringen-Langenburg',
      })
      await driverWrites(network, enquiry, `Reparaturkostenübernahmebestätigung${'x'.repeat(300)}`)
      await driverWrites(network, enquiry, `https://charge.nordvik.example/${'very-long/'.repeat(30)}`)
      const door = await openBrowser({ viewport })
      await door.page.goto(`${network.urls.web}/sign-in`)
      await door.page.getByLabel('E-mail').waitFor()
      await expectNoOverflow(door.page, 'sign-in')
      await door.page.goto(network.urls.phones)
      await door.page.locator('[data-phone]').first().waitFor()
      await expectNoOverflow(door.page, 'phones')

      const { page } = await signIn(network, mareike, { viewport })
      await expectNoOverflow(page, 'list')
      await openEnquiry(page, enquiry)
      await messages(page, 'very-long').waitFor()
      await expectNoOverflow(page, 'thread')
      await page.getByRole('button', { name: 'Template', exact: true }).click()
      await page.getByRole('form', { name: 'Send a template' }).waitFor()
      await expectNoOverflow(page, 'template picker')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Send later' }).click()
      await page.getByRole('form', { name: 'Send later' }).waitFor()
      await expectNoOverflow(page, 'send later')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: enquiry.driverName }).click()
      await page.getByRole('dialog', { name: 'Enquiry' }).waitFor()
      await expectNoOverflow(page, 'facts')
    })
  }

  it('the list comes back from a thread where one left it, with the focus on that row', async function () {
    const old = await newEnquiry(network)
    // Below the screen, but on the list's first page.
    for (let newer = 0; newer < 14; newer += 1) await newEnquiry(network)
    const { page } = await signIn(network, mareike, { viewport: phone, hasTouch: true })
    const list = page.getByRole('region', { name: 'List of enquiries' })
    const place = await eventually(async () => {
      await rowOf(page, old).scrollIntoViewIfNeeded()
      const [one, other] = [await rowOf(page, old).boundingBox(), await rowOf(page, old).boundingBox()]
      expect(one?.y)
        .to.equal(other?.y)
        .and.be.within(0, phone.height - 150)
      return one?.y ?? 0
    })
    expect(await list.evaluate((element) => element.scrollTop)).to.be.above(0)
    await rowOf(page, old).tap()
    await page.getByText('Nothing was said yet').waitFor()
    expect(await listRows(page).first().isVisible(), 'one column at a time').to.equal(false)
    expect(await composer(page).isVisible()).to.equal(true)

    await page.getByRole('button', { name: 'Back to enquiries' }).tap()
    await rowOf(page, old).waitFor()
    expect((await readFocus(page)).row).to.equal(old.enquiryId)
    await eventually(async () =>
      expect((await rowOf(page, old).boundingBox())?.y).to.be.closeTo(place, halfARow),
    )
  })

  it('the browser’s own back leads from the thread to the list', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await signIn(network, mareike, { viewport: phone })
    await openEnquiry(page, enquiry)
    await page.goBack()
    await rowOf(page, enquiry).waitFor()
    expect(await composer(page).count()).to.equal(0)
  })

  it('words run in their own direction', async function () {
    const enquiry = await newEnquiry(network)
    await driverWrites(network, enquiry, 'السلام عليكم، ظهر ضوء')
    await driverWrites(network, enquiry, 'Hello again')
    const { page } = await signIn(network, mareike, { viewport: phone })
    await openEnquiry(page, enquiry)
    const direction = (text: string): Promise<string> =>
      messages(page, text)
        .locator('p[dir="auto"]')
        .evaluate((element) => getComputedStyle(element).direction)
    expect(await direction('السلام')).to.equal('rtl')
    expect(await direction('Hello again')).to.equal('ltr')
    await composer(page).fill('مرحبا')
    expect(await composer(page).evaluate((element) => getComputedStyle(element).direction)).to.equal('rtl')
  })
})

async function expectNoOverflow(page: Page, screen: string): Promise<void> {
  const sizes = await page.evaluate(() => ({
    page: document.scrollingElement?.scrollWidth ?? 0,
    window: innerWidth,
    wide: [
      ...document.querySelectorAll<HTMLElement>(
        '[data-testid="chat-message"], [data-row], form, header:not([data-phone] *)',
      ),
    ]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  }))
  expect(sizes.page, screen).to.be.at.most(sizes.window)
  expect(sizes.wide, screen).to.deep.equal([])
}
