import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { openBrowser } from './browser.ts'
import { composer, messages, openDrawer, write } from './desk.ts'
import { driverSends } from './driver-sends.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { driverWrites, newEnquiry, textsOnPhone } from './test-enquiry.ts'

const markup = '<img src=x onerror="window.wasRun=1"><script>window.wasRun=1</script><b>bold</b>'
const links = 'javascript:window.wasRun=1 data:text/html,<script>1</script> vbscript:x'
const storm = `Zalgo ${'a\u0301\u0316\u0489'.repeat(300)} ${'\u200B\u200D\u2060\uFEFF'.repeat(200)} end`
const turned = '\u202Egnp.exe\u202C and {{driverName}} {{constructor}}'

// A violation of the Content-Security-Policy is an error in the console, and that fails every test here.
describe('hostile content', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('of a driver is text in the thread and in the list', async function () {
    const enquiry = await newEnquiry(network, {
      driverName: '<img src=x onerror=window.wasRun=1>',
      changes: {
        title: markup,
        lastMessage: {
          messageId: 'm',
          text: markup,
          type: 'text',
          source: 'DRIVER',
          status: 'READ',
          createdAt: new Date(),
        },
      },
    })
    for (const text of [markup, links, storm, turned, 'w'.repeat(4_096)])
      await driverWrites(network, enquiry, text)
    const { page } = await openDrawer(network, mareike, enquiry)
    await messages(page, 'wwwww').waitFor()
    for (const text of ['<script>window.wasRun=1</script>', 'javascript:window', 'Zalgo', '{{constructor}}'])
      await messages(page, text).first().waitFor({ state: 'attached' })
    await expectOnlyText(page, '[role="log"]')
    await expectOnlyText(page, `[data-row="${enquiry.enquiryId}"]`)
    await expectOnlyText(page, '#enquiry')
    const width = await page
      .getByRole('log')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(width).to.be.at.most(0)
  })

  it('of any kind and of no kind, whole or broken, shows something and runs nothing', async function () {
    const enquiry = await newEnquiry(network)
    const odd: unknown[] = [
      null,
      42,
      -1,
      NaN,
      true,
      markup,
      links,
      [],
      [null, markup, {}],
      { [markup]: markup },
    ]
    const fields = [
      'kind',
      'contacts',
      'items',
      'response',
      'name',
      'latitude',
      'emoji',
      'filename',
      'link',
      'mimeType',
    ]
    const types = [
      'image',
      'audio',
      'sticker',
      'location',
      'contacts',
      'interactive',
      'order',
      'system',
      'unsupported',
    ]
    const broken = [...types, 'reaction', 'edit', 'revoke', '__proto__', '', markup].map((type, index) => ({
      type,
      message: index % 2 === 0 ? markup : '',
      payload: Object.fromEntries(fields.map((field, at) => [field, odd[(index + at) % odd.length]])),
      media: odd[index % odd.length],
      context: odd[(index + 3) % odd.length],
      receivedAt: odd[(index + 5) % odd.length],
    }))
    for (const message of broken) await driverSends(network, enquiry, message)
    const stored = { state: 'STORED', fileId: '../../other/f?x=1', size: -5 }
    const payload = { mimeType: 'image/svg+xml', filename: markup }
    await driverSends(network, enquiry, { type: 'image', payload, media: stored })
    await driverSends(network, enquiry, { type: 'text', message: 'The last one' })
    const { page } = await openDrawer(network, mareike, enquiry)
    await messages(page, 'The last one').waitFor()
    await eventually(async () => expect(await messages(page).count()).to.be.at.least(broken.length))
    await expectOnlyText(page, '[role="log"]')
  })

  it('of our own reaches the phone unchanged and is text there too', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    const phones = await openBrowser()
    await phones.page.goto(network.urls.phones)
    const texts = [markup, links, 'w'.repeat(4_096)]
    for (const text of texts) {
      await write(page, text)
      await messages(page, text.slice(0, 30), 'SENT').waitFor()
    }
    expect(textsOnPhone(network, enquiry)).to.have.members(texts)
    const handset = `[data-phone="${enquiry.mobileNumber}"]`
    await phones.page.locator(`${handset} [data-testid="phone-message"]`).nth(2).waitFor()
    await expectOnlyText(page, '[role="log"]')
    await expectOnlyText(phones.page, `${handset} [data-testid="phone-message"]`)
  })

  it('of invisible characters alone cannot be sent', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    await composer(page).fill(' \n\t ')
    await composer(page).press('Enter')
    expect(await messages(page).count()).to.equal(0)
    expect(textsOnPhone(network, enquiry)).to.deep.equal([])
  })
})

async function expectOnlyText(page: Page, within: string): Promise<void> {
  const area = page.locator(within)
  expect(await area.locator('img, script, b b, iframe, svg image').count()).to.equal(0)
  const addresses = await area.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  for (const address of addresses) expect(address).to.match(/^(https?|tel):/)
  expect(await page.evaluate(() => 'wasRun' in window)).to.equal(false)
}
