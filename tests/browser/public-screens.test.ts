import { expect } from 'chai'
import { eventPath, publicBoardPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { expectAccessible } from './accessible.ts'
import { goOffline, phone } from './browser.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import {
  barMenu,
  changeBoard,
  openKiosk,
  openScreen,
  openTestBar,
  screenAddress,
  showBoard,
  wall,
} from './test-screens.ts'

const minuteMs = 60_000

describe('what guests see on a wall', function () {
  this.timeout(90_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('is what the board says, live, without anybody signed in and without the desk', async function () {
    const eventId = await showBoard(network, { ready: [7, 5], making: [9, 12] })
    const { page } = await openScreen(network, eventId, 'menu')
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
    await page.reload()
    await page.getByText('Flat White').waitFor()
    const ready = page.getByTestId('ready')
    const making = page.getByTestId('making')
    expect(await ready.allTextContents()).to.deep.equal(['5', '7'])
    expect(await making.allTextContents()).to.deep.equal(['9', '12'])

    await changeBoard(network, eventId, { ready: [9, 7, 5, 4, 3, 2, 0], making: [12] })
    await ready.getByText('9', { exact: true }).waitFor()
    expect(await ready.allTextContents()).to.deep.equal(['3', '4', '5', '7', '9'])
    await page.getByText('and 2 more').waitFor()
    expect(await making.allTextContents()).to.deep.equal(['12'])

    expect(new URL(page.url()).pathname).to.equal(`/events/${eventId}/menu`)
    expect(scripts.filter((path) => /start-desk|shared-|sign-in|identitytoolkit/.test(path))).to.deep.equal(
      [],
    )
    const kept = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    expect(kept).not.to.include('firebaseLocalStorageDb')
  })

  it('says in the same moment on the wall and at the kiosk that a drink is sold out', async function () {
    const bar = await openTestBar(network)
    const { page } = await openScreen(network, bar.eventId, 'menu')
    const kiosk = await openKiosk(network, bar.eventId)
    const onWall = page.locator('[data-item="espresso"]')
    const atKiosk = kiosk.page.locator('[data-item="espresso"]')
    await onWall.getByText('Short and strong').waitFor()
    await atKiosk.tap()

    const menu = barMenu.map((item) => (item.id === 'espresso' ? { ...item, isOn: false } : item))
    await network.firestore.doc(eventPath(bar.eventId)).update({ menu })
    await Promise.all([onWall.getByText('Sold out').waitFor(), atKiosk.getByText('Sold out').waitFor()])
    expect(await onWall.locator('s').textContent()).to.equal('Espresso')
    expect(await atKiosk.isDisabled()).to.equal(true)
    await kiosk.page.getByText('Espresso has just sold out. Please choose another drink.').waitFor()
    expect(await kiosk.page.getByRole('button', { name: 'Order', exact: true }).isDisabled()).to.equal(true)
  })

  it('shows that it may be out of date after 45 s without a line, keeps what it knew, and comes back', async function () {
    const eventId = await showBoard(network, { ready: [41], making: [44] })
    const screen = await openScreen(network, eventId, 'menu')
    const { page, context } = screen
    await context.clock.install()
    await page.reload()
    await page.locator('[data-mark="live"]').waitFor()
    const clock = page.locator('[data-mark] time')
    await goOffline(screen)
    await page.clock.fastForward(30_000)
    expect(await page.getByRole('alert').count()).to.equal(0)
    await page.clock.fastForward(20_000)
    await page.getByRole('alert').getByText('This board may be out of date').waitFor()
    await page.getByText(/^Last news at \d\d:\d\d:\d\d, more than 45 seconds ago/).waitFor()
    await page.locator('[data-mark="stale"]').getByText('Not live').waitFor()
    await page.getByText('Last known ready').waitFor()
    expect(await page.getByTestId('ready').allTextContents()).to.deep.equal(['41'])
    await page.getByText('Flat White').waitFor()
    const before = await clock.textContent()
    await page.clock.fastForward(3 * minuteMs)
    await eventually(async () => expect(await clock.textContent()).not.to.equal(before))

    await changeBoard(network, eventId, { ready: [44, 41], making: [] })
    await context.setOffline(false)
    await page.locator('[data-mark="live"]').waitFor({ timeout: 40_000 })
    await page.getByTestId('ready').getByText('44').waitFor()
    expect(await page.getByRole('alert').count()).to.equal(0)
  })

  it('gets a new version by itself, in a quiet moment', async function () {
    const eventId = await showBoard(network)
    const { page, context } = await openScreen(network, eventId, 'menu')
    await context.clock.install()
    await page.reload()
    await page.locator('[data-mark="live"]').waitFor()
    await page.route('**/index.html', (route) =>
      route.fulfill({ body: '<script type="module" src="/assets/index-tomorrow.js"></script>' }),
    )
    let isLoaded = false
    page.on('load', () => (isLoaded = true))
    await eventually(async () => {
      await page.clock.fastForward(20_000)
      await page.locator('[data-mark="live"]').waitFor()
      expect(isLoaded).to.equal(true)
    }, 40_000)
    await page.getByText('Flat White').waitFor()
  })

  it('says when the bar has a break, when the event is over, and when there is none', async function () {
    const eventId = await showBoard(network, {
      state: 'CLOSED',
      offlineText: 'The milk is on its way.',
      backAt: Date.now() + 10 * minuteMs,
    })
    const { page } = await openScreen(network, eventId, 'menu')
    await page.getByText(/^The bar has a break\. Back (?:at )?(?:\w+ )?\d\d:\d\d\./).waitFor()
    await page.getByText('The milk is on its way.').waitFor()
    expect(await page.locator('[data-qr]').count()).to.equal(0)

    await changeBoard(network, eventId, { state: 'ENDED', served: 1_022 })
    await page.getByRole('heading', { name: 'Thank you. 1,022 drinks.' }).waitFor()

    await network.firestore.doc(publicBoardPath(eventId)).delete()
    await page.getByText('There is no event here').waitFor()
    await changeBoard(network, eventId, { name: 'Another day', menu: barMenu, state: 'OPEN' })
    await page.getByText('Another day').waitFor()
  })

  it('tells how to order, with a code that opens WhatsApp and numbers with their flags', async function () {
    const eventId = await showBoard(network)
    const { page } = await openScreen(network, eventId, 'how-to-order')
    await page.getByText('“Flat White with soy milk” is enough.').waitFor()
    await page
      .getByRole('img', { name: /^QR code: opens WhatsApp with a message to \+44 7700 900177$/ })
      .waitFor()
    const code = await page.locator('[data-qr]').getAttribute('data-qr')
    expect(code).to.equal('https://wa.me/447700900177?text=Menu')
    for (const [flag, number] of [
      ['United Kingdom', '+44 7700 900177'],
      ['Germany', '+49 1573 5984321'],
    ] as const) {
      const line = page.getByRole('listitem').filter({ hasText: number })
      await line.getByRole('img', { name: flag }).waitFor()
    }
    await page.getByText('We use your number only for your drinks.').waitFor()

    await changeBoard(network, eventId, { senders: ['+4915735984321'], language: 'pt' })
    await page.getByRole('img', { name: /^Código QR: abre um SMS para \+49 1573 5984321$/ }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).to.equal('pt')
    expect(await page.locator('[data-qr]').getAttribute('data-qr')).to.equal('SMSTO:+4915735984321:Menu')
  })

  for (const [where, viewport] of Object.entries({
    'a wall': wall,
    'a small wall': { width: 1280, height: 720 },
    'an upright wall': { width: 1080, height: 1920 },
    'a phone': phone,
    'a narrow phone': { width: 320, height: 640 },
  })) {
    it(`fits on ${where}, and axe finds nothing`, async function () {
      const eventId = await showBoard(network, {
        menu: barMenu.map((item, index) => (index === 1 ? { ...item, isOn: false } : item)),
        ready: [1_114, 1_113, 1_112, 1_111, 1_110, 1_109],
        making: [1_117, 1_119, 1_118, 1_120, 1_121, 1_122, 1_123],
        pickupPlace: 'Coffee bar in hall 2, counter B',
      })
      const { page } = await openScreen(network, eventId, 'menu', { viewport })
      for (const screen of ['menu', 'how-to-order'] as const) {
        await page.goto(screenAddress(network, eventId, screen))
        await page.locator('[data-mark="live"]').waitFor()
        await page.getByText('DevConf Berlin').waitFor()
        await expectAccessible(page, screen)
        const over = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)
        expect(over, screen).to.be.at.most(0)
      }
      await changeBoard(network, eventId, { state: 'CLOSED' })
      await page.getByText(/^The bar has a break/).waitFor()
      await expectAccessible(page, 'a break')
    })
  }
})
