import { expect } from 'chai'
import type { Network } from '../../../local/network/network.ts'
import { expectAccessible } from '../accessible.ts'
import { goOffline, phone, type Person } from '../browser.ts'
import { eventually } from '../eventually.ts'
import { useNetwork } from '../network.ts'
import { changeDisplay, openPublic, showDisplay, table } from './test-venue.ts'

const seat = { viewport: phone, hasTouch: true }

describe('a ticket on the phone of its visitor', function () {
  this.timeout(90_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  async function openTicket(venueId: string, number: number, more = ''): Promise<Person> {
    return openPublic(network, `/venues/${venueId}/ticket/${number}${more}`, seat)
  }

  it('follows its place in the queue, to the table and on', async function () {
    const venueId = await showDisplay(network, { waiting: [50, 51, 53], waitingCount: 3, minutes: 8.2 })
    const { page } = await openTicket(venueId, 53)
    await page.getByRole('heading', { name: '2 people before you' }).waitFor()
    await page.getByText('Usually about 9 min.').waitFor()
    expect(await page.title()).to.match(/^Ticket 53/)

    await changeDisplay(network, venueId, { waiting: [53] })
    await page.getByRole('heading', { name: 'You are next' }).waitFor()
    expect(await page.title()).to.match(/^You are next/)
    await changeDisplay(network, venueId, { waiting: [], tables: [table(0, 53, 1)] })
    await page.getByRole('heading', { name: 'Please come to table 0' }).waitFor()
    expect(await page.title()).to.match(/^Table 0, please/)
    await changeDisplay(network, venueId, { tables: [table(0, 53, 2, 2)] })
    await page.getByText('You were called again.').waitFor()

    await changeDisplay(network, venueId, { waiting: [53, 54], tables: [table(0, 'free')] })
    await page.getByText('You are in the queue again.').waitFor()
    await changeDisplay(network, venueId, { waiting: [54] })
    await page.getByRole('heading', { name: 'This number is not in the queue' }).waitFor()
    expect(await page.getByRole('button').count()).to.equal(0)
  })

  it('knows ticket 0, and waits for one that was just taken', async function () {
    const venueId = await showDisplay(network)
    const { page } = await openTicket(venueId, 0)
    await page.getByText('We are looking for your number.').waitFor()
    await changeDisplay(network, venueId, { waiting: [0] })
    await page.getByRole('heading', { name: 'You are next' }).waitFor()
    expect(await page.getByTestId('number').textContent()).to.equal('0')

    const later = await openTicket(venueId, 1)
    await later.page.getByRole('heading', { name: 'This number is not in the queue' }).waitFor()
  })

  it('does not take the number of today for the one of yesterday', async function () {
    const resetAt = Date.parse('2026-11-27T05:00:00Z')
    const venueId = await showDisplay(network, { resetAt, waiting: [5], waitingCount: 1 })
    const today = await openTicket(venueId, 5, `?day=${resetAt}`)
    await today.page.getByRole('heading', { name: 'You are next' }).waitFor()
    for (const day of [String(resetAt - 86_400_000), '2026-11-26']) {
      const { page } = await openTicket(venueId, 5, `?day=${day}`)
      await page.getByRole('heading', { name: 'This is a number of another day' }).waitFor()
    }
    await changeDisplay(network, venueId, { resetAt: resetAt + 86_400_000 })
    await today.page.getByRole('heading', { name: 'This is a number of another day' }).waitFor()
  })

  it('rings and shakes once for a call, after its owner touched it', async function () {
    const venueId = await showDisplay(network, { waiting: [7], waitingCount: 1 })
    const { page, context } = await openTicket(venueId, 7)
    await context.addInitScript(() => {
      Reflect.set(window, 'shakes', 0)
      Reflect.set(navigator, 'vibrate', () =>
        Reflect.set(window, 'shakes', Number(Reflect.get(window, 'shakes')) + 1),
      )
    })
    await page.reload()
    const shakes = (): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'shakes')))
    await page.getByRole('button').tap()
    await changeDisplay(network, venueId, { waiting: [], tables: [table(2, 7, 1)] })
    await page.getByRole('heading', { name: 'Please come to table 2' }).waitFor()
    await eventually(async () => expect(await shakes()).to.equal(1))
    await changeDisplay(network, venueId, { waiting: [8] })
    await changeDisplay(network, venueId, { tables: [table(2, 7, 2, 2)] })
    await page.getByText('You were called again.').waitFor()
    await eventually(async () => expect(await shakes()).to.equal(2))
  })

  it('says when it may be out of date, and is live again by itself', async function () {
    const venueId = await showDisplay(network, { waiting: [6, 7], waitingCount: 2 })
    const ticket = await openTicket(venueId, 7)
    const { page, context } = ticket
    await context.clock.install()
    await page.reload()
    await page.locator('[data-mark="live"]').waitFor()
    await goOffline(ticket)
    await page.clock.fastForward(50_000)
    await page
      .getByRole('alert')
      .getByText(/^Last news at \d\d:\d\d:\d\d\./)
      .waitFor()
    await page.getByRole('heading', { name: '1 person before you' }).waitFor()
    await changeDisplay(network, venueId, { waiting: [7] })
    await context.setOffline(false)
    await page.locator('[data-mark="live"]').waitFor({ timeout: 40_000 })
    await page.getByRole('heading', { name: 'You are next' }).waitFor()
    expect(await page.getByRole('alert').count()).to.equal(0)
  })

  it('says where there is no venue', async function () {
    const { page } = await openTicket('nowhere-at-all', 3)
    await page.getByRole('heading', { name: 'There is no venue here' }).waitFor()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits on a phone in ${colorScheme}, and axe finds nothing`, async function () {
      const venueId = await showDisplay(network, { waiting: [5, 1_006], waitingCount: 2, minutes: 60 })
      await changeDisplay(network, venueId, { tables: [table(12, 4, 1)], waiting: [5, 1_006] })
      for (const [number, heading] of [
        [4, 'Please come to table 12'],
        [5, 'You are next'],
        [1_006, '1 person before you'],
        [3, 'This number is not in the queue'],
      ] as const) {
        const { page } = await openPublic(network, `/venues/${venueId}/ticket/${number}`, {
          viewport: { width: 320, height: 640 },
          colorScheme,
          hasTouch: true,
        })
        await page.getByRole('heading', { name: heading }).waitFor()
        await expectAccessible(page, heading)
        const over = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)
        expect(over, heading).to.be.at.most(0)
      }
    })
  }
})
