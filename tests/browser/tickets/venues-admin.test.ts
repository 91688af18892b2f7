import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import { devicePath, socketTokensPath, ticketsPath, venuePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../../local/network/network.ts'
import {
  clerkAt,
  command,
  numberedTicket,
  openHall,
  ticketsOf,
  type Hall,
} from '../../end-to-end/tickets/hall.ts'
import { expectAccessible } from '../accessible.ts'
import { desktop, openBrowser, phone, type Person, type Seat } from '../browser.ts'
import { eventually } from '../eventually.ts'
import { useNetwork } from '../network.ts'
import { newClerk, openPage } from './staff-desk.ts'

/** Somebody in charge at the page of a venue; `tab` as in the address. */
async function openVenue(hall: Hall, tab = '', seat: Seat = {}): Promise<Person> {
  const lead = await newClerk(hall, 'Lena Leitner', 'lead')
  const person = await openPage(hall, lead, `/venues/${hall.venueId}${tab}`, seat)
  await person.page.getByRole('heading', { name: 'Town Hall', exact: true }).waitFor()
  return person
}

describe('running a venue', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  async function storedVenue({ venueId }: Hall): Promise<FirebaseFirestore.DocumentData> {
    return (await network.firestore.doc(venuePath(venueId)).get()).data() ?? {}
  }

  it('makes one, closed; a name that exists is refused and nothing is wiped', async function () {
    const hall = await openHall(network)
    const lead = await newClerk(hall, 'Lena Leitner', 'lead')
    const { page } = await openPage(hall, lead, '/')
    await page.getByRole('heading', { name: 'Venues' }).waitFor()
    await page.getByRole('button', { name: 'New' }).click()
    await page.getByLabel('Name').fill('Bürger Büro 7')
    await page.getByText('…/venues/burger-buro-7').waitFor()
    await page.getByRole('button', { name: 'Create it, closed' }).click()
    await page.getByRole('heading', { name: 'Bürger Büro 7' }).waitFor()
    await page.getByRole('button', { name: 'Open the venue' }).waitFor()
    const before = await storedVenue({ ...hall, venueId: 'burger-buro-7' })
    expect(before).to.include({ state: 'CLOSED', name: 'Bürger Büro 7' })

    const other = await openPage(hall, await newClerk(hall, 'Another Lead', 'lead'), '/venues')
    other.expectConsole(/409/, 'The browser notes the refusal.')
    await other.page.getByRole('button', { name: 'New' }).click()
    await other.page.getByLabel('Name').fill('burger buro 7')
    await other.page.getByRole('button', { name: 'Create it, closed' }).click()
    await other.page.getByText('A venue of this name exists. It stays as it is.').waitFor()
    expect(await storedVenue({ ...hall, venueId: 'burger-buro-7' })).to.deep.equal(before)
  })

  it('saves hours and tables by themselves, and says what cannot be', async function () {
    const hall = await openHall(network)
    const { page } = await openVenue(hall)
    await page.getByRole('button', { name: 'Add hours on Monday' }).click()
    await page.getByLabel('Monday, to').fill('12:30')
    await page.getByRole('button', { name: 'Same from Monday to Friday' }).click()
    await page.getByLabel('E-mail endings').fill('@Nordvik.example, almar.example')
    await page.getByLabel('Tables', { exact: true }).fill('101')
    await page.getByText('A whole number from 1 to 100.').waitFor()
    await page.getByLabel('Tables', { exact: true }).fill('9')
    await eventually(async () => {
      const { openingHours, tableCount, emailEndings } = await storedVenue(hall)
      expect(openingHours).to.deep.equal([1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '12:30' })))
      expect(tableCount).to.equal(9)
      expect(emailEndings).to.deep.equal(['nordvik.example', 'almar.example'])
    })
    await page.getByText('Saved', { exact: true }).waitFor()
  })

  it('opens and closes it', async function () {
    const hall = await openHall(network)
    const { page } = await openVenue(hall)
    await page.getByRole('button', { name: 'Close it' }).click()
    await page.getByText('The venue is closed: no tickets are taken. Who has one is still served.').waitFor()
    await page.getByRole('button', { name: 'Open the venue' }).click()
    await page.getByRole('button', { name: 'Close it' }).waitFor()
    expect(await storedVenue(hall)).to.include({ state: 'OPEN' })
  })

  it('lets a screen join with a code, and shuts it out again', async function () {
    const hall = await openHall(network)
    const { page } = await openVenue(hall, '?tab=devices')
    await page.getByRole('button', { name: 'Add a device' }).click()
    await page.getByLabel('Display: calls them to the tables').check()
    await page.getByLabel('What you call it').fill('Wall in the hall')
    await page.getByRole('button', { name: 'Give me a code' }).click()
    const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? ''
    expect(code).to.match(/^[A-Z]{6}$/)
    await page.getByText(/^Works once, for \d+:\d\d more\.$/).waitFor()

    const screen = await openBrowser()
    screen.expectConsole(
      /status of 400 .*accounts:lookup/,
      'Auth knows the screen no more, and the browser notes it.',
    )
    await screen.page.goto(`${network.urls.web}/join`)
    await screen.page.getByLabel('Code').fill(code)
    await screen.page.getByRole('button', { name: 'Join' }).click()
    await page.getByText('Wall in the hall has joined.').waitFor()
    await page.getByRole('button', { name: 'Done' }).click()

    const row = page.getByRole('row', { name: /Wall in the hall/ })
    await row.getByRole('button', { name: 'Revoke Wall in the hall' }).click()
    const question = page.getByRole('dialog', { name: 'Revoke Wall in the hall?' })
    await question.getByText('It calls nobody from this moment on, and says why.').waitFor()
    await question.getByRole('button', { name: 'Revoke it' }).click()
    await row.getByText(/^Revoked/).waitFor()
    const deviceId = (await row.getAttribute('data-device')) ?? ''
    const device = await network.firestore.doc(devicePath(hall.venueId, deviceId)).get()
    expect(device.get('revokedAt')).not.to.equal(null)
  })

  it('shows the token of a machine once', async function () {
    const hall = await openHall(network)
    const { page } = await openVenue(hall, '?tab=devices')
    await page.getByRole('button', { name: 'A token for my own table' }).click()
    const shown = await page.getByRole('dialog', { name: 'Your token' }).locator('code').innerText()
    expect(shown.length).to.be.greaterThan(20)
    await page.getByRole('button', { name: 'Done' }).click()
    expect(await page.getByText(shown).count()).to.equal(0)
    const { docs } = await network.firestore
      .collection(socketTokensPath)
      .where('venueId', '==', hall.venueId)
      .get()
    expect(docs.map((token) => token.get('kind'))).to.deep.equal(['staff'])
    expect(docs[0]?.id).not.to.include(shown)
  })

  it('counts, gives a file, and begins a new day knowing whom that costs their ticket', async function () {
    const hall = await openHall(network, { firstNumber: 0 })
    const ids = [await numberedTicket(hall), await numberedTicket(hall), await numberedTicket(hall)]
    const clerk = await clerkAt(hall, 0, 'Ida Sørensen')
    await command(hall, clerk, 'accept', { ticketId: ids[0] ?? '' })
    await command(hall, clerk, 'complete', { ticketId: ids[0] ?? '' })
    const { page } = await openVenue(hall, '?tab=figures')
    await page.getByText('tickets taken').waitFor()
    await page.getByRole('table', { name: 'By person' }).getByText('Ida Sørensen').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'All tickets as CSV' }).click(),
    ])
    expect((await readFile(await download.path(), 'utf8')).trim().split('\n')).to.have.length(4)

    await page.getByRole('button', { name: 'Begin a new day' }).click()
    const question = page.getByRole('dialog', { name: 'Begin a new day at Town Hall?' })
    await question.getByText('2 visitors who wait or are being served lose their tickets.').waitFor()
    await question.getByText('No ticket is deleted').waitFor()
    await question.getByRole('button', { name: 'Begin a new day' }).click()
    await page.getByText('Done: the next ticket gets number 0.').waitFor()
    await page.getByText('No figures yet.').waitFor()
    const statuses = [...(await ticketsOf(hall)).values()].map(({ status }) => status)
    expect(statuses.toSorted()).to.deep.equal(['cancelled', 'cancelled', 'completed'])
    expect((await network.firestore.collection(ticketsPath(hall.venueId)).get()).size).to.equal(3)
  })

  it('is for those in charge', async function () {
    const hall = await openHall(network)
    const { page } = await openPage(hall, await newClerk(hall), `/venues/${hall.venueId}`)
    await page.getByText('Venues are run by leads.').waitFor()
    expect(await page.getByRole('link', { name: 'Venues' }).count()).to.equal(0)
  })

  it('breaks no rule of accessibility, in either scheme', async function () {
    const openingHours = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: '00:00', to: '24:00' }))
    const hall = await openHall(network, { openingHours })
    await numberedTicket(hall)
    for (const seat of [
      { viewport: desktop, colorScheme: 'light' },
      { viewport: phone, colorScheme: 'dark' },
    ] satisfies Seat[]) {
      const { page } = await openVenue(hall, '', seat)
      await page.getByLabel('Monday, from').waitFor()
      await expectAccessible(page, 'hours and tables')
      await page.getByRole('link', { name: 'Devices' }).click()
      await page.getByRole('button', { name: 'Add a device' }).click()
      await expectAccessible(page, 'devices, adding one')
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'Figures' }).click()
      await page.getByText('tickets taken').waitFor()
      await expectAccessible(page, 'figures')
    }
  })
})
