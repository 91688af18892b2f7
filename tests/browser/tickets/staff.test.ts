import { expect } from 'chai'
import { tablePath, venuePresencePath } from '@relaydesk/domain/documents/paths.ts'
import { Timestamp } from 'firebase-admin/firestore'
import type { Network } from '../../../local/network/network.ts'
import {
  clerkAt,
  command,
  numberedTicket,
  openHall,
  readTicket,
  tablesOf,
  ticketsOf,
  whenTicket,
  type Hall,
} from '../../end-to-end/tickets/hall.ts'
import { expectAccessible } from '../accessible.ts'
import { desktop, goOffline, phone } from '../browser.ts'
import { eventually } from '../eventually.ts'
import { readFocus } from '../focus.ts'
import { useNetwork } from '../network.ts'
import {
  acceptNext,
  held,
  newClerk,
  onCommand,
  openPage,
  openTable,
  openTables,
  queue,
  rowOf,
} from './staff-desk.ts'

describe('the tables of a venue', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  /** A venue whose numbers begin at 0, with so many who wait. */
  async function hallWith(
    count: number,
    changes: object = {},
  ): Promise<{ hall: Hall; ids: readonly string[] }> {
    const hall = await openHall(network, { firstNumber: 0, ...changes })
    const ids: string[] = []
    for (let n = 0; n < count; n += 1)
      ids.push(await numberedTicket(hall, { name: `Visitor ${n}`, email: `visitor.${n}@nordvik.example` }))
    return { hall, ids }
  }

  it('are where a clerk begins; table 0 calls ticket 0, with one key each until it is finished', async function () {
    const { hall, ids } = await hallWith(2)
    const { page } = await openPage(hall, await newClerk(hall), '/')
    await page.getByRole('heading', { name: 'Pick a table' }).waitFor()
    expect(new URL(page.url()).pathname).to.equal(`/venues/${hall.venueId}/staff`)
    expect(await queue(page)).to.deep.equal([0, 1])
    await page.getByRole('button', { name: 'Pick table 0' }).click()
    await page.getByText('0 is next.').waitFor()
    await eventually(async () => {
      await page.keyboard.press('a')
      expect(await held(page, 0).count()).to.equal(1)
    })
    await page.getByRole('heading', { name: 'Visitor 0' }).waitFor()
    await page.getByText('Finish ticket 0 first, then accept the next.').waitFor()
    await page.keyboard.press('b')
    await page.getByText('Ticket 0 is called again.').waitFor()
    expect(await readTicket(hall, ids[0] ?? '')).to.include({ status: 'claimed', table: 0, calls: 2 })
    await page.keyboard.press('c')
    await page.getByText('Nobody is with you').waitFor()
    await page.getByRole('button', { name: 'Today 1' }).click()
    await page.locator('[data-finished="0"]').getByText('Helped').waitFor()
    await page.keyboard.press('?')
    await page.getByText('Go to your table and the tickets').waitFor()
  })

  it('show at once what others do there', async function () {
    const { hall, ids } = await hallWith(2)
    const { page } = await openTable(hall, await newClerk(hall), 1)
    const wanjiru = await clerkAt(hall, 2, 'Wanjiru Kamau')
    const seat = page.locator('[data-table="2"]')
    await seat.getByText('Wanjiru Kamau').waitFor()
    await seat.getByText('Free').waitFor()
    await command(hall, wanjiru, 'accept', { ticketId: ids[1] ?? '' })
    await seat.getByText('1, just now').waitFor()
    await eventually(async () => expect(await queue(page)).to.deep.equal([0]))
    await command(hall, wanjiru, 'unpick')
    await seat.getByText('Not staffed').waitFor()
    await rowOf(page, 1).getByText('Back from table 2').waitFor()
  })

  it('say who was faster, and hand over who is next', async function () {
    const { hall, ids } = await hallWith(3)
    const wanjiru = await clerkAt(hall, 2, 'Wanjiru Kamau')
    const { page } = await openTable(hall, await newClerk(hall), 1)
    let isFirst = true
    await onCommand(page, async (route) => {
      if (isFirst) await command(hall, wanjiru, 'accept', { ticketId: ids[0] ?? '' })
      isFirst = false
      await route.continue()
    })
    await rowOf(page, 0).getByRole('button').click()
    await page.getByText('Ticket 0 was taken by Wanjiru Kamau a moment before you.').waitFor()
    await page.getByText('Next is 1.').waitFor()
    await page.getByRole('button', { name: 'Accept 1' }).click()
    await held(page, 1).waitFor()
    expect((await readTicket(hall, ids[0] ?? '')).staffUid).to.equal(wanjiru.uid)
  })

  it('say who took a table a moment before', async function () {
    const { hall } = await hallWith(0)
    const { page } = await openTables(hall, await newClerk(hall))
    await onCommand(page, async (route) => {
      await clerkAt(hall, 3, 'Tom Achterberg').catch(() => undefined)
      await route.continue()
    })
    await page.getByRole('button', { name: 'Pick table 3' }).click()
    await page.getByText('Table 3 was taken by Tom Achterberg a moment before you. Pick another.').waitFor()
  })

  it('do a command once, although its answer got lost and it was asked again', async function () {
    const { hall, ids } = await hallWith(3)
    const person = await openTable(hall, await newClerk(hall), 1)
    const { page, expectConsole } = person
    expectConsole(/ERR_FAILED/, 'The browser itself notes the request whose answer got lost.')
    const asked: unknown[] = []
    await onCommand(page, async (route) => {
      asked.push(route.request().postDataJSON().data.commandId)
      if (asked.length > 1) return await route.continue()
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'Accept next' }).click()
    await held(page, 0).waitFor()
    expect((await readFocus(page)).name, 'the keyboard goes on from who has come').to.equal('Visitor 0')
    await eventually(() => {
      expect(asked.length).to.be.greaterThan(1)
      return Promise.resolve()
    })
    expect(new Set(asked).size).to.equal(1)
    const claimed = [...(await ticketsOf(hall))].filter(([, { status }]) => status === 'claimed')
    expect(claimed.map(([id]) => id)).to.deep.equal([ids[0]])
  })

  it('are not left with a visitor unasked; who is given back keeps their place, with a trace', async function () {
    const { hall, ids } = await hallWith(2)
    const { page } = await openTable(hall, await newClerk(hall), 1)
    await acceptNext(page, 0)
    await page.getByRole('button', { name: 'Leave table 1' }).click()
    const question = page.getByRole('dialog', { name: 'Ticket 0 is still with you' })
    await question.getByRole('button', { name: 'Stay' }).click()
    await held(page, 0).waitFor()
    await page.getByRole('button', { name: 'Leave table 1' }).click()
    await question.getByRole('button', { name: 'Give it back to the queue, then leave' }).click()
    await page.getByRole('heading', { name: 'Pick a table' }).waitFor()
    expect(await queue(page)).to.deep.equal([0, 1])
    await rowOf(page, 0).getByText('Back from table 1').waitFor()
    expect(await readTicket(hall, ids[0] ?? '')).to.include({ status: 'waiting', number: 0 })
    expect((await tablesOf(hall)).get(1)?.staffUid).to.equal(null)
  })

  it('ask before one goes to another page of the desk', async function () {
    const { hall } = await hallWith(1)
    const { page } = await openTable(hall, await newClerk(hall, 'Lena Leitner', 'lead'), 1)
    await acceptNext(page, 0)
    await page.getByRole('link', { name: 'Venues' }).click()
    const question = page.getByRole('dialog', { name: 'Ticket 0 is still with you' })
    await question.getByRole('button', { name: 'Stay' }).click()
    expect(new URL(page.url()).pathname).to.equal(`/venues/${hall.venueId}/staff`)
    await page.getByRole('link', { name: 'Venues' }).click()
    await question.getByRole('button', { name: 'Complete it, then leave' }).click()
    await page.getByRole('heading', { name: 'Venues' }).waitFor()
    expect((await tablesOf(hall)).get(1)?.staffUid).to.equal(null)
  })

  it('end a turn as "did not come" only some time after the call, and as cancelled after a question', async function () {
    const { hall, ids } = await hallWith(2, { noShowAfterSeconds: 3_600 })
    const { page } = await openTable(hall, await newClerk(hall), 1)
    await acceptNext(page, 0)
    const early = page.getByRole('button', { name: /^Did not come: from \d\d:\d\d$/ })
    expect(await early.getAttribute('aria-disabled')).to.equal('true')
    await page.keyboard.press('n')
    await page.getByRole('button', { name: 'Cancel this ticket' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the ticket' }).click()
    await page.getByText('Nobody is with you').waitFor()
    expect(await readTicket(hall, ids[0] ?? '')).to.include({ status: 'cancelled', endedBy: 'staff' })

    const { hall: quick, ids: quickIds } = await hallWith(1, { noShowAfterSeconds: 0 })
    const other = await openTable(quick, await newClerk(quick), 1)
    await acceptNext(other.page, 0)
    // A key does what its button does: nothing before the button can be pressed.
    await other.page.getByRole('button', { name: 'Did not come', exact: true }).waitFor()
    await other.page.keyboard.press('n')
    await whenTicket(quick, quickIds[0] ?? '', ({ status }) => status === 'no-show')
  })

  it('hand a visitor to a colleague, who is told', async function () {
    const { hall } = await hallWith(1)
    const mine = await openTable(hall, await newClerk(hall), 1)
    const theirs = await openTable(hall, await newClerk(hall, 'Wanjiru Kamau'), 2)
    await mine.page.locator('[data-table="2"]').getByText('Wanjiru Kamau').waitFor()
    await acceptNext(mine.page, 0)
    await mine.page.getByRole('button', { name: 'To another table' }).click()
    await mine.page.getByRole('button', { name: 'Table 2, Wanjiru Kamau' }).click()
    await mine.page.getByText('Ticket 0 is called to table 2.').waitFor()
    await held(theirs.page, 0).waitFor()
    await theirs.page.getByText('Ticket 0 was handed to your table.').waitFor()
  })

  it('tell who comes back that silence released the table, and when', async function () {
    const { hall } = await hallWith(1)
    const clerk = await newClerk(hall)
    const { page } = await openTable(hall, clerk, 4)
    await network.firestore.doc(tablePath(hall.venueId, 4)).update({
      staffUid: null,
      staffName: '',
      releasedAt: Timestamp.now(),
      releasedFrom: clerk.uid,
      releasedWhy: 'silent',
    })
    await page.getByText(/^Table 4 was released at \d\d:\d\d because this page went silent\.$/).waitFor()
    await page.getByRole('button', { name: 'Pick table 0' }).click()
    await page.getByRole('heading', { name: 'Table 0' }).waitFor()
    expect(await page.getByText(/went silent\.$/).count()).to.equal(0)
  })

  it('wait for the connection, say since when, and then what changed', async function () {
    const { hall, ids } = await hallWith(2)
    const wanjiru = await clerkAt(hall, 2, 'Wanjiru Kamau')
    const person = await openTable(hall, await newClerk(hall), 1)
    const { page } = person
    await rowOf(page, 1).waitFor()
    await goOffline(person)
    await page.getByText(/^Not live since \d\d:\d\d:\d\d\. Accepting and finishing need the server/).waitFor()
    const accept = page.getByRole('button', { name: 'Accept next' })
    expect(await accept.getAttribute('aria-disabled')).to.equal('true')
    expect(await accept.getAttribute('title')).to.include('comes back with the connection')
    await page.keyboard.press('a')
    await command(hall, wanjiru, 'accept', { ticketId: ids[0] ?? '' })
    await numberedTicket(hall)
    await person.context.setOffline(false)
    await page.getByText(/^Back after \d/).waitFor()
    await page.getByText('1 new ticket (2), 0 called by Wanjiru Kamau.').waitFor()
    await page.getByRole('button', { name: 'Got it' }).click()
    expect(await queue(page)).to.deep.equal([1, 2])
  })

  it('are kept by a tab that nobody looks at', async function () {
    const { hall } = await hallWith(0, { graceSeconds: 30 })
    const clerk = await newClerk(hall)
    await openTable(hall, clerk, 1, { isHidden: true })
    const seenAt = async (): Promise<number> => {
      const found = await network.firestore.doc(venuePresencePath(hall.venueId, clerk.uid)).get()
      return found.get('seenAt').toMillis()
    }
    const first = await seenAt()
    await eventually(async () => expect(await seenAt()).to.be.greaterThan(first + 5_000), 20_000)
  })

  it('fit a phone: whom one serves above, the next step always under the thumb', async function () {
    const { hall } = await hallWith(8)
    const { page } = await openTable(hall, await newClerk(hall), 1, { viewport: phone, hasTouch: true })
    const accept = page.getByRole('button', { name: 'Accept next' })
    await rowOf(page, 7).scrollIntoViewIfNeeded()
    const { y = 0, height = 0 } = (await accept.boundingBox()) ?? {}
    expect(y + height).to.be.lessThan(phone.height)
    expect(height).to.be.at.least(44)
    await accept.tap()
    await held(page, 0).waitFor()
    await page.getByRole('button', { name: 'Complete' }).tap()
    await page.getByText('Nobody is with you').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(phone.width)
  })

  it('break no rule of accessibility, in either scheme', async function () {
    const { hall } = await hallWith(3)
    for (const [table, seat] of [
      { viewport: desktop, colorScheme: 'light' },
      { viewport: phone, colorScheme: 'dark' },
    ].entries()) {
      const { page } = await openTables(hall, await newClerk(hall), seat as { viewport: typeof phone })
      await rowOf(page, 2).waitFor()
      await expectAccessible(page, 'no table yet')
      await page.getByRole('button', { name: `Pick table ${table}` }).click()
      await page.getByRole('button', { name: 'Accept next' }).waitFor()
      await expectAccessible(page, 'a table, nobody')
      await acceptNext(page, table)
      await expectAccessible(page, 'with somebody')
      await page.getByRole('button', { name: /^Today/ }).click()
      await expectAccessible(page, 'history')
      await page.getByRole('button', { name: `Leave table ${table}` }).click()
      await page.getByRole('dialog').waitFor()
      await expectAccessible(page, 'leaving')
    }
  })
})
