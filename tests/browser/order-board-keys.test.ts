import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { mia } from '../../local/seed/demo-people.ts'
import { demoEventIds } from '../../local/seed/orders/demo-event-ids.ts'
import { expectAccessible } from './accessible.ts'
import { cardOf, openBoard, tablet } from './board.ts'
import { phone, type Seat } from './browser.ts'
import { useNetwork } from './network.ts'
import { addOrders, newEvent, testOrder } from './board-event.ts'

const seats: Record<string, Seat> = {
  'on a tablet, light': { viewport: tablet, colorScheme: 'light' },
  'on a phone, dark': { viewport: phone, colorScheme: 'dark' },
}

describe('the order board without a mouse', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('finds a number, starts, readies and serves by keys', async function () {
    const event = await newEvent(network)
    await addOrders(
      network,
      event,
      Array.from({ length: 30 }, (_, number) => testOrder(number)),
    )
    const { page } = await openBoard(network, event.barista, event.eventId)
    await cardOf(page, 0).waitFor()
    await page.keyboard.type('27')
    await page.getByText('Find order 27').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.startsWith('Order 27,'),
    )
    await page.keyboard.press('s')
    await cardOf(page, 27).getByRole('button', { name: 'Ready', exact: true }).waitFor()
    await page.keyboard.press('f')
    const ready = page.getByRole('article', { name: 'Order 27, ready' })
    await ready.waitFor()
    await page.keyboard.type('27')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Order 27, ready')
    await page.keyboard.press('d')
    await page.getByRole('tab', { name: 'Served 1' }).waitFor()
    await page.keyboard.type('99')
    await page.keyboard.press('Enter')
    await page.getByText('Order 99 is not on this board.').waitFor()
  })

  it('walks the cards and the tabs', async function () {
    const event = await newEvent(network)
    await addOrders(network, event, [testOrder(0), testOrder(1)])
    const { page } = await openBoard(network, event.barista, event.eventId)
    await cardOf(page, 1).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focusedName(page)).to.equal('Order 1, Flat White')
    await page.keyboard.press('k')
    expect(await focusedName(page)).to.equal('Order 0, Flat White')
    await page.getByRole('tab', { name: /^Queue/ }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('Nothing was handed out yet.').waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Find a number').waitFor()
  })

  for (const [where, seat] of Object.entries(seats)) {
    it(`axe finds nothing serious ${where}`, async function () {
      const { page } = await openBoard(network, mia, demoEventIds.devConfBerlin, seat)
      await cardOf(page, 117).waitFor()
      await expectAccessible(page, 'queue')
      await page.getByRole('tab', { name: /^Served/ }).click()
      await cardOf(page, 116).waitFor()
      await expectAccessible(page, 'served')
      await page.getByRole('button', { name: 'Walk-up order' }).click()
      await page.getByRole('radio', { name: 'Cortado' }).check()
      await expectAccessible(page, 'walk-up')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Terminal/ }).click()
      await expectAccessible(page, 'terminal')
    })
  }
})

async function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
}
