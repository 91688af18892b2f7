import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { expectAccessible } from './accessible.ts'
import { desktop, phone, type Seat } from './browser.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { newTestEvent, newTestOrder, openEvent, readBoard, readEvent, type TestEvent } from './test-event.ts'

describe('running an event', function () {
  this.timeout(90_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('sold out reaches every screen, with the time back', async function () {
    const event = await newTestEvent(network, 'Running Out')
    const { page } = await openEvent(network, event)
    await page.getByRole('switch', { name: 'Latte on the menu' }).click()
    await page.getByLabel('When Latte is back').fill('23.55')
    await page.getByLabel('When Latte is back').press('Enter')
    await eventually(async () => {
      const { menu } = await readBoard(network, event)
      expect(menu[3]).to.include({ title: 'Latte', isOn: false })
      const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Berlin' })
      expect(clock.format(menu[3].backAt.toMillis())).to.equal('23:55')
    })
    await page.getByRole('switch', { name: 'Latte on the menu' }).click()
    await eventually(async () => {
      const { menu } = await readBoard(network, event)
      expect(menu[3]).to.include({ isOn: true })
      expect(menu[3]).to.not.have.property('backAt')
    })
  })

  it('pauses with a reason, resumes, and asks before it ends with how many wait', async function () {
    const event = await newTestEvent(network, 'Running States')
    await Promise.all([
      newTestOrder(network, event, { number: 0, status: 'making', itemTitle: 'Latte' }),
      newTestOrder(network, event, { number: 1, status: 'ready', itemTitle: 'Tea' }),
      newTestOrder(network, event, { number: 2, status: 'delivered', itemTitle: 'Tea' }),
    ])
    const { page } = await openEvent(network, event)
    await page.getByText('2 guests waiting').waitFor()
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByLabel('Why').fill('New milk is coming')
    await page.getByLabel(/^10 min, until/).check()
    await page.getByText(/The bar at Running States takes a break until \d\d:\d\d/).waitFor()
    await page.getByRole('button', { name: 'Pause now' }).click()
    await page.getByText('“New milk is coming”').waitFor()
    await eventually(async () => expect(await readBoard(network, event)).to.include({ state: 'CLOSED' }))
    await page.getByRole('button', { name: 'Resume' }).click()
    await eventually(async () => expect(await readEvent(network, event)).to.include({ state: 'OPEN' }))
    await page.getByRole('button', { name: 'End event' }).click()
    await page.getByText('2 guests are waiting for a drink.').waitFor()
    await page.getByRole('button', { name: 'Not yet' }).click()
    expect(await readEvent(network, event)).to.include({ state: 'OPEN' })
    await page.getByRole('button', { name: 'End event' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'End event' }).click()
    await page.getByText('This event is over: nobody can order here.').waitFor()
    expect(await readEvent(network, event)).to.include({ state: 'ENDED' })
  })

  it('finds a guest by name, last digits or number', async function () {
    const event = await eventWithOrders('Running Guests')
    const { page } = await openEvent(network, event, { search: '?tab=guests' })
    const rows = page.locator('[data-order]')
    await eventually(async () => expect(await rows.count()).to.equal(7))
    await page.keyboard.press('/')
    await page.keyboard.type('203')
    await eventually(async () => expect(await rows.count()).to.equal(1))
    expect(await rows.first().innerText()).to.match(/3\s+[\s\S]*Guest 3[\s\S]*•• 203[\s\S]*Tea/)
    await page.getByLabel('Search orders').fill('nobody like that')
    await page.getByText('Nothing here fits the search.').waitFor()
    await page.getByRole('button', { name: 'Clear the search' }).click()
    await page.getByRole('button', { name: /^Handed out/ }).click()
    await eventually(async () => expect(await rows.count()).to.equal(4))
  })

  it('says to how many a text goes and shows it before it leaves', async function () {
    const event = await eventWithOrders('Running Words')
    const { page } = await openEvent(network, event)
    await page.getByRole('button', { name: 'Write to guests' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Goes to 1 guest who waits for a drink').waitFor()
    await dialog.getByText('1 more ordered without a number: call it out.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Send to 1 guest' }).isDisabled()).to.equal(true)
    await dialog.getByLabel('Your text').fill('Thank you for waiting.')
    await dialog.getByText('They read').waitFor()
    await dialog.getByRole('button', { name: 'Send to 1 guest' }).click()
    await page.getByText('On its way to 1 guest.').waitFor()
  })

  it('counts: each chart adds up to all drinks, and the CSV has every order', async function () {
    const event = await eventWithOrders('Running Figures')
    const { page } = await openEvent(network, event, { search: '?tab=stats' })
    await page.getByText('drinks ordered').waitFor()
    expect(await sumOf(page, 'Drinks')).to.equal(6)
    expect(await sumOf(page, 'Where from, and how')).to.equal(6)
    const way = await numbersOf(page, 'The way of an order')
    expect(way).to.deep.equal([7, 6, 4, 4])
    const hours = await page
      .getByRole('list', { name: 'Orders by hour' })
      .getByRole('listitem')
      .allInnerTexts()
    const perHour = hours.map((text) => Number(/: (\d+)/.exec(text)?.[1]))
    expect(perHour.reduce((total, n) => total + n, 0)).to.equal(6)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'All orders as CSV' }).click(),
    ])
    expect(download.suggestedFilename()).to.equal('running-figures-orders.csv')
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(lines).to.have.length(8)
  })

  it('begins again only by its name, and deletes no order', async function () {
    const event = await newTestEvent(network, 'Running Again')
    await newTestOrder(network, event, { number: 0, status: 'delivered', itemTitle: 'Tea' })
    const { page } = await openEvent(network, event, { search: '?tab=stats' })
    await page.getByRole('button', { name: 'Begin again' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('the 1 drink so far no longer counts in them').waitFor()
    const yes = dialog.getByRole('button', { name: 'Begin again' })
    await dialog.getByLabel('Type Running Again to confirm').fill('running')
    expect(await yes.isDisabled()).to.equal(true)
    await dialog.getByLabel('Type Running Again to confirm').fill('Running Again')
    await yes.click()
    await page.getByText('Done: the next order gets number 0.').waitFor()
    await page.getByText('No figures yet.').waitFor()
    const { size } = await network.firestore.collection(`events/${event.eventId}/orders`).get()
    expect(size).to.equal(1)
  })

  it('is nothing that another event’s lead sees', async function () {
    const event = await eventWithOrders('Running Secret')
    const other = await newTestEvent(network, 'Running Elsewhere')
    const { page, expectConsole } = await openEvent(network, other)
    expectConsole(/permission|insufficient/i, 'The database refuses to show it.')
    expect(await page.locator('body').innerText()).to.not.contain('Running Secret')
    await page.goto(`${network.urls.web}/events/${event.eventId}?tab=guests`)
    await page.getByText('There is no such event, or you do not work at it.').waitFor()
    expect(await page.locator('body').innerText()).to.not.match(/Running Secret|Guest 3/)
  })

  it('on a phone is pause, sold out and figures', async function () {
    const event = await eventWithOrders('Running Phone')
    const { page } = await openEvent(network, event, { viewport: phone, hasTouch: true })
    await page.getByRole('switch', { name: 'Tea on the menu' }).tap()
    await eventually(async () => expect((await readEvent(network, event))['menu'][7].isOn).to.equal(false))
    expect(
      await page.getByRole('navigation', { name: 'Event' }).getByRole('link').allInnerTexts(),
    ).to.deep.equal(['Menu', 'Stats'])
    expect(await page.getByRole('button', { name: 'End event' }).count()).to.equal(0)
    await page.getByRole('button', { name: 'Pause' }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(phone.width)
  })

  const seats: Record<string, Seat> = {
    'on a desktop, light': { viewport: desktop, colorScheme: 'light' },
    'on a phone, dark': { viewport: phone, colorScheme: 'dark', hasTouch: true },
  }
  for (const [where, seat] of Object.entries(seats)) {
    it(`breaks no rule of accessibility ${where}`, async function () {
      const event = await eventWithOrders(`Running Axe ${where}`)
      const { page } = await openEvent(network, event, seat)
      for (const link of await page.getByRole('navigation', { name: 'Event' }).getByRole('link').all()) {
        const name = await link.innerText()
        await link.click()
        await page
          .locator(shownOn[name] ?? 'h2')
          .first()
          .waitFor()
        await expectAccessible(page, name)
      }
      await page.getByRole('button', { name: 'Pause' }).click()
      await expectAccessible(page, 'the pause dialog')
    })
  }

  /** Six drinks and a refused one, of which two wait: one of them without a number. */
  async function eventWithOrders(name: string): Promise<TestEvent> {
    const event = await newTestEvent(network, name)
    await Promise.all([
      ...['Latte', 'Latte', 'Latte', 'Tea'].map((itemTitle, number) =>
        newTestOrder(network, event, { number, status: 'delivered', itemTitle }),
      ),
      newTestOrder(network, event, { number: 4, status: 'making', itemTitle: 'Espresso' }),
      newTestOrder(network, event, {
        number: 5,
        status: 'queued',
        itemTitle: 'Tea',
        channel: 'walk-up',
        guest: { name: 'Ola', digits: '', isTexted: false },
      }),
      newTestOrder(network, event, { number: 6, status: 'refused', itemTitle: 'Tea', refusal: 'limit' }),
    ])
    return event
  }
})

/** What stands on an event's pages once they are loaded. */
const shownOn: Readonly<Record<string, string>> = {
  Menu: '[data-drink]',
  Guests: '[data-order]',
  Stats: '[aria-label="Drinks"]',
}

async function numbersOf(page: Page, list: string): Promise<number[]> {
  const texts = await page.getByRole('list', { name: list }).locator('b').allInnerTexts()
  return texts.map(Number)
}

async function sumOf(page: Page, list: string): Promise<number> {
  return (await numbersOf(page, list)).reduce((total, n) => total + n, 0)
}
