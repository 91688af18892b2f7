import { expect } from 'chai'
import type { Locator, Page } from 'playwright-core'
import { devicePath, publicDisplayPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../../local/network/network.ts'
import { call } from '../../end-to-end/caller.ts'
import { openHall } from '../../end-to-end/tickets/hall.ts'
import { expectAccessible } from '../accessible.ts'
import { goOffline, phone, type Person } from '../browser.ts'
import { eventually } from '../eventually.ts'
import { useNetwork } from '../network.ts'
import { countTones } from './count-tones.ts'
import { changeDisplay, joinVenue, openPublic, showDisplay, table, wall } from './test-venue.ts'

const minuteMs = 60_000

describe('the wall that says who is called to which table', function () {
  this.timeout(90_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('is what the display says, live, without anybody signed in and without the desk', async function () {
    const venueId = await showDisplay(network, {
      tables: [table(0, 0, 1), table(1, 'free'), table(2, 'closed')],
      newest: { number: 0, table: 0, calledAt: 1, calls: 1 },
      waiting: [1, 2, 3],
      waitingCount: 3,
      minutes: 8.2,
    })
    const { page } = await openPublic(network, `/venues/${venueId}/display`)
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
    await page.reload()
    await expectNewest(page, 0, 0)
    expect(await linesOf(page)).to.deep.equal(['Free Table 1', 'Closed Table 2'])
    await page.getByText('3 waiting, usually about 9 min').waitFor()

    await changeDisplay(network, venueId, {
      tables: [table(0, 0, 1), table(1, 1, 5), table(2, 'closed')],
      waiting: [2, 3],
    })
    await expectNewest(page, 1, 1)
    expect(await linesOf(page)).to.deep.equal(['0 Table 0', 'Closed Table 2'])
    await page.getByText('2 waiting').waitFor()
    expect(scripts.filter((path) => /start-desk|shared-|sign-in|identitytoolkit/.test(path))).to.deep.equal(
      [],
    )
    const kept = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    expect(kept).not.to.include('firebaseLocalStorageDb')
  })

  it('keeps the newest call before everybody while the others come in pages of five', async function () {
    const venueId = await showDisplay(network)
    await changeDisplay(network, venueId, {
      tables: Array.from({ length: 9 }, (_, at) => table(at, 40 + at, at)),
    })
    const { page } = await openPublic(network, `/venues/${venueId}/display`, { viewport: wall, now: 20_000 })
    await expectNewest(page, 48, 8)
    expect(await linesOf(page)).to.deep.equal(
      [47, 46, 45, 44, 43].map((number) => `${number} Table ${number - 40}`),
    )
    await page.getByText('1 of 2').waitFor()
    await page.clock.setFixedTime(30_000)
    await page.getByText('2 of 2').waitFor()
    expect(await linesOf(page)).to.deep.equal([42, 41, 40].map((number) => `${number} Table ${number - 40}`))
    await expectNewest(page, 48, 8)
  })

  it('sounds once for a new call and for one that is called again, and is mute when it is told to be', async function () {
    const venueId = await showDisplay(network)
    await changeDisplay(network, venueId, { tables: [table(1, 7, 1), table(2, 'free')] })
    const { page, tones } = await openPublicWithTones(network, venueId)
    await expectNewest(page, 7, 1)
    await page.getByRole('button', { name: /Sound on|Mute/ }).click()
    if ((await page.getByRole('button', { name: 'Sound on' }).count()) > 0)
      await page.getByRole('button', { name: 'Sound on' }).click()
    await page.getByRole('button', { name: 'Mute' }).waitFor()
    const before = await tones()

    await changeDisplay(network, venueId, { tables: [table(1, 7, 1), table(2, 8, 2)] })
    await expectNewest(page, 8, 2)
    await eventually(async () => expect(await tones()).to.equal(before + 1))
    await changeDisplay(network, venueId, { waiting: [9] })
    await page.getByText('1 waiting').waitFor()
    expect(await tones(), 'nobody was called').to.equal(before + 1)
    await changeDisplay(network, venueId, { tables: [table(1, 7, 1), table(2, 'free')] })
    await expectNewest(page, 7, 1)
    expect(await tones(), 'an older call is no news').to.equal(before + 1)

    await page.waitForTimeout(5_100)
    await changeDisplay(network, venueId, { tables: [table(1, 7, 3, 2), table(2, 'free')] })
    await page.getByText('Called again').waitFor()
    await eventually(async () => expect(await tones()).to.equal(before + 2))

    await page.getByRole('button', { name: 'Mute' }).click()
    await page.getByRole('button', { name: 'Sound on' }).waitFor()
    await page.waitForTimeout(5_100)
    await changeDisplay(network, venueId, { tables: [table(1, 7, 3, 2), table(2, 9, 9)] })
    await expectNewest(page, 9, 2)
    expect(await tones()).to.equal(before + 2)
  })

  it('shows that it may be out of date after 45 s without a line, keeps what it knew, and comes back', async function () {
    const venueId = await showDisplay(network, { waiting: [53], waitingCount: 1 })
    await changeDisplay(network, venueId, { tables: [table(3, 49, 1), table(5, 48, 0)] })
    const screen = await openPublic(network, `/venues/${venueId}/display`)
    const { page, context } = screen
    await context.clock.install()
    await page.reload()
    await page.locator('[data-mark="live"]').waitFor()
    await goOffline(screen)
    await page.clock.fastForward(30_000)
    expect(await page.getByRole('alert').count()).to.equal(0)
    await page.clock.fastForward(20_000)
    await page.getByRole('alert').getByText('This board may be out of date').waitFor()
    await page
      .getByText(/^Last news at \d\d:\d\d:\d\d, more than 45 seconds ago\. Please ask at a table\.$/)
      .waitFor()
    await page.getByText('Last known call').waitFor()
    await page.getByText('Waiting: not known').waitFor()
    const style = await newest(page).evaluate((element) => getComputedStyle(element).borderTopStyle)
    expect(style).to.equal('dashed')
    await expectNewest(page, 49, 3)
    expect(await linesOf(page)).to.deep.equal(['48 Table 5'])
    const clock = page.locator('[data-mark] time')
    const before = await clock.textContent()
    await page.clock.fastForward(3 * minuteMs)
    await eventually(async () => expect(await clock.textContent()).not.to.equal(before))

    await changeDisplay(network, venueId, { tables: [table(3, 50, 2)], waiting: [] })
    await context.setOffline(false)
    await page.locator('[data-mark="live"]').waitFor({ timeout: 40_000 })
    await expectNewest(page, 50, 3)
    expect(await page.getByRole('alert').count()).to.equal(0)
  })

  it('always has something to say: when nobody is called, when it is closed, and where there is no venue', async function () {
    const venueId = await showDisplay(network, { language: 'pt' })
    const { page } = await openPublic(network, `/venues/${venueId}/display`)
    await page.getByRole('heading', { name: 'Nenhum número chamado' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).to.equal('pt')

    const opensAt = Date.now() + 20 * minuteMs
    await changeDisplay(network, venueId, { state: 'CLOSED', language: 'en', opensAt })
    await page.getByText(/^No number is taken now\. Open again (?:at )?(?:\w+ )?\d\d:\d\d\.$/).waitFor()
    expect(await page.getByText('Take a number').count()).to.equal(0)
    await changeDisplay(network, venueId, { state: 'CLOSING', closesAt: Date.parse('2026-11-27T16:30:00Z') })
    await page.getByText('Open until 17:30').waitFor()

    await network.firestore.doc(publicDisplayPath(venueId)).delete()
    await page.getByText('There is no venue here').waitFor()
  })

  it('is listed and seen when it joined with a code, and says when it was taken off', async function () {
    const hall = await openHall(network)
    const { page, deviceId, expectConsole } = await joinVenue(hall, 'display', { viewport: wall })
    expectConsole(
      /status of 400 .*accounts:lookup/,
      'Auth knows the screen no more, and the browser notes it.',
    )
    await page.getByRole('heading', { name: 'No number is called' }).waitFor()
    const device = network.firestore.doc(devicePath(hall.venueId, deviceId))
    await eventually(async () => {
      const seen: unknown = (await device.get()).get('seenAt')
      expect(seen).to.be.an('object')
    })
    await call(network, 'revokeDevice', { venueId: hall.venueId, deviceId }, hall.lead.token)
    await page.getByText('This screen was taken off').waitFor()
    await page.reload()
    await page.getByText('This screen was taken off').waitFor()
  })

  for (const [where, viewport] of Object.entries({
    'a wall': wall,
    'a small wall': { width: 1280, height: 720 },
    'an upright wall': { width: 1080, height: 1920 },
    'a tablet': { width: 1024, height: 768 },
    'an upright tablet': { width: 768, height: 1024 },
    'a phone': phone,
    'a narrow phone': { width: 320, height: 640 },
  })) {
    it(`fits on ${where}, and axe finds nothing`, async function () {
      const venueId = await showDisplay(network, { waiting: [1_060], waitingCount: 1, minutes: 50 })
      await changeDisplay(network, venueId, {
        tables: [
          ...Array.from({ length: 4 }, (_, at) => table(at + 17, 1_050 + at, at, 2)),
          table(2, 'free'),
          table(99, 'closed'),
        ],
      })
      const { page } = await openPublic(network, `/venues/${venueId}/display`, { viewport })
      await expectNewest(page, 1_053, 20)
      await expectAccessible(page, where)
      const over = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('main, [data-testid="newest"], [data-testid="line"] td')]
        return parts
          .filter((part) => part.getClientRects().length > 0 && part.scrollWidth > part.clientWidth + 1)
          .map((part) => part.outerHTML.slice(0, 100))
      })
      expect(over).to.deep.equal([])
      const { bottom } = await page
        .locator('footer')
        .evaluate((foot) => ({ bottom: foot.getBoundingClientRect().bottom }))
      if (viewport.width >= 768) expect(bottom).to.be.at.most(viewport.height)
    })
  }
})

function newest(page: Page): Locator {
  return page.getByTestId('newest')
}

async function expectNewest(page: Page, number: number, at: number): Promise<void> {
  await newest(page).locator('strong').getByText(String(number), { exact: true }).waitFor()
  await newest(page).getByText(`Table ${at}`, { exact: true }).waitFor()
}

/** What the list shows now, line by line. */
async function linesOf(page: Page): Promise<string[]> {
  const lines = page.getByTestId('line').filter({ visible: true })
  return (await lines.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
}

async function openPublicWithTones(
  network: Network,
  venueId: string,
): Promise<Person & { tones: () => Promise<number> }> {
  const person = await openPublic(network, '/relaydesk-config.json')
  const tones = await countTones(person)
  await person.page.goto(`${network.urls.web}/venues/${venueId}/display`)
  return { ...person, tones }
}
