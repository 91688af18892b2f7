import { expect } from 'chai'
import type { Locator, Page } from 'playwright-core'
import { attendeePath, eventPath, ordersPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import type { Bar } from '../end-to-end/bar.ts'
import { expectAccessible } from './accessible.ts'
import { goOffline, type Person } from './browser.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { openKiosk, openTestBar, tablet } from './test-screens.ts'

describe('a kiosk on which guests order by themselves', function () {
  this.timeout(90_000)
  let network: Network
  let bar: Bar

  before(async function () {
    network = await useNetwork()
    bar = await openTestBar(network)
  })

  it('orders in four taps, and the number fills the screen', async function () {
    const { page } = await openKiosk(network, bar.eventId)
    await page.getByRole('button', { name: /^Flat White/ }).tap()
    await page.getByRole('button', { name: 'Soy' }).tap()
    await page.getByRole('button', { name: 'Oat' }).tap()
    await page.getByRole('button', { name: 'Extra shot' }).tap()
    const cup = page.getByRole('form', { name: 'Your order' })
    expect(await cup.locator('[aria-live] p').allTextContents()).to.deep.equal([
      'Your order',
      'Flat White',
      'Oat milkExtra shot',
    ])
    await page.getByLabel('First name').fill('Guðrún')
    await orderButton(page).tap()
    const number = Number(await page.getByTestId('number').textContent())

    const [order, ...others] = await ordersOf(bar)
    expect(others).to.deep.equal([])
    expect(order).to.deep.include({
      number,
      status: 'queued',
      channel: 'kiosk',
      itemId: 'flat-white',
      modifiers: [{ title: 'Oat milk' }, { title: 'Extra shot' }],
      language: 'en',
      guest: { name: 'Guðrún', digits: '', isTexted: false },
    })
    await page.getByText('We call Guðrún when it is ready.').waitFor()
    await page.getByText('Pick it up: Counter B').waitFor()
  })

  it('orders once, however often it is pressed, and when the answer is lost', async function () {
    const own = await openTestBar(network)
    const kiosk = await openKiosk(network, own.eventId)
    kiosk.expectConsole(/net::ERR_FAILED/, 'The test takes the first answer away.')
    let calls = 0
    await kiosk.page.route('**/placeOrder', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      calls += 1
      if (calls > 1) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await kiosk.page.getByRole('button', { name: /^Cortado/ }).tap()
    await orderButton(kiosk.page).evaluate((button) => {
      for (let times = 0; times < 5; times += 1) if (button instanceof HTMLElement) button.click()
    })
    await kiosk.page.getByTestId('number').getByText('0', { exact: true }).waitFor()
    expect(calls).to.equal(2)
    expect(await ordersOf(own)).to.have.length(1)
  })

  it('is there for the next guest after 12 s, or later if somebody needs more time', async function () {
    const { page } = await openKiosk(network, bar.eventId, undefined, withClock)
    const order = async (): Promise<void> => {
      await page.getByRole('button', { name: /^Espresso/ }).tap()
      await orderButton(page).tap()
      await page.getByTestId('number').waitFor()
    }
    await order()
    await page.clock.fastForward(12_500)
    await page.getByRole('heading', { name: 'What would you like?' }).waitFor()
    expect(await page.locator('[aria-pressed="true"][data-item]').count()).to.equal(0)

    await order()
    await page.getByRole('button', { name: 'More time' }).tap()
    await page.clock.fastForward(13_000)
    await page.getByText(/^The next guest can order in \d+ s\.$/).waitFor()
    await page.getByRole('button', { name: 'Done' }).tap()
    await page.getByRole('heading', { name: 'What would you like?' }).waitFor()
  })

  it('asks who went away, and forgets them after 30 s', async function () {
    const { page } = await openKiosk(network, bar.eventId, undefined, withClock)
    await page.getByRole('button', { name: 'Português' }).tap()
    await page.getByLabel('Primeiro nome').fill('Zé')
    await page.getByLabel(/^Telemóvel/).fill('+351 912 345 678')
    await page.clock.fastForward(21_000)
    const question = page.getByRole('alertdialog', { name: 'Ainda está aí?' })
    await question.getByRole('button', { name: 'Mais tempo' }).tap()
    await question.waitFor({ state: 'hidden' })
    expect(await page.getByLabel('Primeiro nome').inputValue()).to.equal('Zé')

    await page.clock.fastForward(21_000)
    await question.waitFor()
    await page.clock.fastForward(9_500)
    await page.getByRole('heading', { name: 'What would you like?' }).waitFor()
    expect(await page.getByLabel('First name').inputValue()).to.equal('')
    expect(await page.getByLabel(/^Mobile/).inputValue()).to.equal('')
    expect(await page.getByText('Zé').count()).to.equal(0)
  })

  it('says what is wrong with a number, takes it from where the bar is, and who already has an order', async function () {
    const { page } = await openKiosk(network, bar.eventId)
    await page.getByRole('button', { name: /^Espresso/ }).tap()
    await page.getByLabel(/^Mobile/).fill('0171 39')
    await page.getByLabel('First name').tap()
    await page.getByText('This number is too short for Germany.').waitFor()
    expect(await orderButton(page).isDisabled()).to.equal(true)
    await page.getByLabel(/^Mobile/).fill('0171 3920036')
    await orderButton(page).tap()
    await page.getByText('We text you when it is ready.').waitFor()
    await page.getByRole('button', { name: 'Done' }).tap()

    await page.getByRole('button', { name: /^Cortado/ }).tap()
    await page.getByLabel(/^Mobile/).fill('0171 3920036')
    await orderButton(page).tap()
    await page.getByRole('alert').getByText('Your last drink is still in the making.').waitFor()
  })

  it('says when there is more for whom the limit is reached', async function () {
    const own = await openTestBar(network, { maxOrdersPerGuest: 2, limitPer: 'event' })
    const phone = '+491713920099'
    await network.firestore.doc(attendeePath(phone)).set({
      eventId: own.eventId,
      counts: { [own.eventId]: { '2026-01-01': 2 } },
    })
    const { page } = await openKiosk(network, own.eventId)
    await page.getByRole('button', { name: /^Espresso/ }).tap()
    await page.getByLabel(/^Mobile/).fill(phone)
    await orderButton(page).tap()
    await page.getByRole('alert').getByText('You have had your 2 drinks at this event.').waitFor()
  })

  it('takes nothing while the bar has a break, or without a connection; the menu stays', async function () {
    const own = await openTestBar(network)
    const kiosk = await openKiosk(network, own.eventId)
    const espresso = kiosk.page.getByRole('button', { name: /^Espresso/ })
    await goOffline(kiosk)
    await kiosk.page.getByText('Please order at the counter').waitFor()
    expect(await espresso.isDisabled()).to.equal(true)
    await kiosk.context.setOffline(false)
    await orderButton(kiosk.page).waitFor()

    const until = new Date(Date.now() + 600_000)
    await network.firestore
      .doc(eventPath(own.eventId))
      .update({ state: 'CLOSED', pause: { reason: 'Milk', byName: 'Mia', at: new Date(), until } })
    await kiosk.page.getByRole('heading', { name: /^Back (?:at )?(?:\w+ )?\d\d:\d\d$/ }).waitFor()
    expect(await espresso.isDisabled()).to.equal(true)
    expect(
      await kiosk.page.getByText('Milk', { exact: true }).count(),
      'only the name of the choice',
    ).to.equal(1)
  })

  it('works with the keyboard alone', async function () {
    const { page } = await openKiosk(network, bar.eventId, { viewport: tablet })
    await press(page, page.getByRole('button', { name: /^Cortado/ }))
    await press(page, page.getByRole('button', { name: 'Oat' }))
    await reach(page, page.getByLabel('First name'))
    await page.keyboard.type('Ada')
    await page.keyboard.press('Enter')
    await page.getByTestId('number').waitFor()
    await page.getByText('We call Ada when it is ready.').waitFor()
  })

  for (const [where, viewport] of Object.entries({
    'a tablet': tablet,
    'an upright tablet': { width: 800, height: 1280 },
    'a narrow phone': { width: 320, height: 640 },
  })) {
    it(`has room for fingers on ${where}, and axe finds nothing`, async function () {
      const { page } = await openKiosk(network, bar.eventId, { viewport, hasTouch: true })
      await expectFingers(page, 'choosing')
      await page.getByRole('button', { name: /^Flat White/ }).tap()
      const next = page.getByRole('button', { name: 'Next' })
      if (await next.isVisible()) {
        await expectFingers(page, 'milk and extras')
        await next.tap()
      }
      await expectFingers(page, 'the order')
      await orderButton(page).tap()
      await page.getByTestId('number').waitFor()
      await expectFingers(page, 'the number')
    })
  }
})

async function withClock({ context }: Person): Promise<void> {
  await context.clock.install()
}

function orderButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Order', exact: true })
}

async function ordersOf({ network, eventId }: Bar): Promise<FirebaseFirestore.DocumentData[]> {
  const { docs } = await network.firestore.collection(ordersPath(eventId)).get()
  return docs.map((order) => order.data())
}

/** Goes on with Tab until the element has the focus. */
async function reach(page: Page, target: Locator): Promise<void> {
  await eventually(async () => {
    await page.keyboard.press('Tab')
    expect(await target.evaluate((element) => element === document.activeElement)).to.equal(true)
  })
}

async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target)
  await page.keyboard.press('Enter')
}

/** Nothing overflows, every target is big enough for a finger, and axe finds nothing. */
async function expectFingers(page: Page, screen: string): Promise<void> {
  await expectAccessible(page, screen)
  const { over, small } = await page.evaluate(() => ({
    over: (document.scrollingElement?.scrollWidth ?? 0) - innerWidth,
    small: [...document.querySelectorAll('button, input')]
      .filter(
        (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 53.5,
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  }))
  expect(over, screen).to.be.at.most(0)
  expect(small, screen).to.deep.equal([])
}
