import { expect } from 'chai'
import type { Locator, Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { duarte, mareike, olga, priya, type DemoPerson } from '../../local/seed/demo-people.ts'
import { expectAccessible } from './accessible.ts'
import { phone, type Person, type Seat } from './browser.ts'
import { messages } from './desk.ts'
import { openAs } from './signed-in.ts'
import { eventually } from './eventually.ts'
import { readFocus } from './focus.ts'
import { useNetwork } from './network.ts'
import { newEnquiry, textsOnPhone } from './test-enquiry.ts'
import { needsTemplate, newLetter, notKnown, tooMany, unreachable } from './test-letter.ts'

describe('what did not arrive', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('stands there for a lead: for whom, why, and only what is safe to do', async function () {
    const enquiry = await newEnquiry(network, { driverName: 'Unreached Driver' })
    const id = await newLetter(network, enquiry, unreachable)
    const unknownId = await newLetter(network, enquiry, notKnown)
    const { page } = await openOperations(network, priya)
    const row = letter(page, id)
    await row.waitFor()
    expect(await row.innerText()).to.match(/Unreached Driver\s· •• \d{3}/)
    expect(await row.innerText()).to.contain('WhatsApp cannot reach this number. (131026)')
    expect(await row.innerText()).to.contain('No second attempt: it would end the same way.')
    expect(await buttonsOf(row)).to.deep.equal(['Told in person'])
    // A message that may have arrived is never tried again from a list.
    expect(await buttonsOf(letter(page, unknownId))).to.deep.equal(['See what is known', 'Told in person'])
    expect(await page.locator('body').innerText()).to.not.contain('Words that stand in no list')
  })

  it('tries again what is safe, and the message arrives', async function () {
    const enquiry = await newEnquiry(network)
    const id = await newLetter(network, enquiry, tooMany)
    const { page } = await openOperations(network, priya)
    await letter(page, id).getByRole('button', { name: 'Try again' }).click()
    await page.getByText('On its way again.').waitFor()
    await eventually(() => expect(textsOnPhone(network, enquiry)).to.have.length(1))
    await letter(page, id).waitFor({ state: 'detached' })
  })

  it('is settled by who told the driver, with name and time', async function () {
    const enquiry = await newEnquiry(network)
    const id = await newLetter(network, enquiry, unreachable)
    const { page } = await openOperations(network, priya)
    await letter(page, id).getByRole('button', { name: 'Told in person' }).click()
    await page.getByText('Nothing is sent.').waitFor()
    await page.getByRole('button', { name: 'Not yet' }).click()
    expect(await letter(page, id).count()).to.equal(1)
    await letter(page, id).getByRole('button', { name: 'Told in person' }).click()
    await page.getByRole('button', { name: 'Yes, told in person' }).click()
    await letter(page, id).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Settled' }).click()
    await letter(page, id).getByText('by you').waitFor()
    expect(await letter(page, id).innerText()).to.match(/Told in person[\s\S]*by you · \d\d:\d\d/)
  })

  it('is settled by a template that goes out in its place', async function () {
    const enquiry = await newEnquiry(network)
    const id = await newLetter(network, enquiry, needsTemplate)
    const { page } = await openOperations(network, priya)
    await letter(page, id).getByRole('link', { name: 'As template' }).click()
    const picker = page.getByRole('form', { name: 'Send a template' })
    await picker.waitFor()
    await picker.getByRole('radio', { name: /Please contact us/ }).check({ force: true })
    await picker.getByRole('button', { name: /^Send/ }).click()
    await messages(page, 'We have news about your vehicle', 'SENT').waitFor()
    await page.getByText('Noted: the template went out in its place.').waitFor()
    expect(new URL(page.url()).searchParams.has('template')).to.equal(false)
    await goToOperations(page)
    await page.getByRole('button', { name: 'Settled' }).click()
    await letter(page, id).getByText('Sent as a template').waitFor()
  })

  it('comes by itself, is found by name and cause, and walked with the keyboard', async function () {
    const { page } = await openOperations(network, priya)
    // The emulator may miss what is written in the very moment in which somebody begins to listen.
    await allLetters(page).first().waitFor()
    const enquiry = await newEnquiry(network, { driverName: 'Živa Iskalka' })
    const id = await newLetter(network, enquiry, tooMany)
    await letter(page, id).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('ziva')
    await eventually(async () => expect(await allLetters(page).count()).to.equal(1))
    await page.getByRole('combobox', { name: 'Cause' }).selectOption('Needs a template')
    await page.getByText('Nothing here fits the search and the cause.').waitFor()
    await page.getByRole('button', { name: 'Clear search and cause' }).click()
    await letter(page, id).waitFor()
    await page.getByRole('heading', { name: 'Operations' }).click()
    await page.keyboard.press('j')
    const first = (await readFocus(page)).row
    expect(first).to.be.a('string')
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await eventually(() => expect(new URL(page.url()).pathname).to.match(/^\/enquiries\/./))
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await page.getByRole('heading', { name: 'Operations' }).waitFor()
  })

  it('is no business of an agent, nor of another lease company’s lead', async function () {
    const enquiry = await newEnquiry(network, { driverName: 'Secret Driver' })
    const id = await newLetter(network, enquiry, unreachable)
    const agent = await openOperations(network, mareike)
    await agent.page.getByText('This page is for team leads and operations.').waitFor()
    expect(await agent.page.getByRole('link', { name: /Operations/ }).count()).to.equal(0)
    expect(await agent.page.locator('body').innerText()).to.not.contain('Secret')

    const stranger = await openOperations(network, duarte)
    const ops = await openOperations(network, olga)
    await letter(ops.page, id).waitFor()
    expect(await letter(stranger.page, id).count()).to.equal(0)
    await stranger.page.goto(`${network.urls.web}/operations?lease=nordvik`)
    await stranger.page.getByRole('heading', { name: 'Operations' }).waitFor()
    await eventually(async () => expect(await stranger.page.getByText('Live').count()).to.be.above(0))
    expect(await stranger.page.locator('body').innerText()).to.not.contain('Secret')
  })

  for (const [where, seat] of Object.entries<Seat>({
    'a desktop, light': {},
    'a phone, dark': { viewport: phone, colorScheme: 'dark' },
    'a narrow phone': { viewport: { width: 320, height: 640 } },
  })) {
    it(`fits on ${where}, and axe finds nothing serious`, async function () {
      const enquiry = await newEnquiry(network, {
        driverName: 'Karl-Friedrich-von-Hohenzollern-Sigmaringen-Langenburg',
      })
      for (const cause of [unreachable, tooMany, notKnown, needsTemplate])
        await newLetter(network, enquiry, cause)
      const { page } = await openOperations(network, priya, seat)
      await page.getByText('Karl-Friedrich-von').first().waitFor()
      const { scroll, inner } = await page.evaluate(() => ({
        scroll: document.querySelector('main')?.scrollWidth ?? 0,
        inner: innerWidth,
      }))
      expect(scroll).to.be.at.most(inner)
      await expectAccessible(page, where)
    })
  }
})

async function openOperations(network: Network, who: DemoPerson, seat: Seat = {}): Promise<Person> {
  const opened = await openAs(network, who.email, '/operations', seat)
  await opened.page.getByRole('heading', { name: 'Operations' }).waitFor()
  return opened
}

async function goToOperations(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Operations/ }).click()
  await page.getByRole('heading', { name: 'Operations' }).waitFor()
}

function allLetters(page: Page): Locator {
  return page.locator('[data-letter]')
}

function letter(page: Page, messageId: string): Locator {
  return page.locator(`[data-letter="${messageId}"]`)
}

function buttonsOf(row: Locator): Promise<string[]> {
  return row.locator('button, a:not([data-row])').allInnerTexts()
}
