import { randomInt } from 'node:crypto'
import { expect } from 'chai'
import type { Network } from '../../../local/network/network.ts'
import { openHall, ticketsOf, type Hall } from '../../end-to-end/tickets/hall.ts'
import { connect } from '../../end-to-end/tickets/socket-client.ts'
import { clerkBySocket, kioskBySocket, newEmail, ticketIn } from '../../end-to-end/tickets/socket-people.ts'
import { goOffline, type Person } from '../browser.ts'
import { eventually } from '../eventually.ts'
import { twilioOf, useNetwork } from '../network.ts'
import { writeVisitor } from './at-the-kiosk.ts'
import { newClerk, openTable } from './staff-desk.ts'
import { joinVenue, openTicketKiosk, wall } from './test-venue.ts'

describe('a visitor takes a ticket, is called, and comes', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('at the kiosk, at the table, on the wall and on the phone, side by side', async function () {
    const hall = await openHall(network)
    const display = await joinVenue(hall, 'display', { viewport: wall })
    const staff = await openTable(hall, await newClerk(hall), 2)
    const phone = newPhone()
    await takeAtKiosk(hall, phone)
    await eventually(() => expect(textsTo(phone).at(-1)).to.match(/you are next, number 1\./))

    await staff.page.getByRole('button', { name: 'Accept next' }).click()
    await onWall(display, 1, 2)
    await eventually(() => expect(textsTo(phone).at(-1)).to.match(/number 1, please come to table 2 now\.$/))
    await staff.page.getByRole('button', { name: 'Complete' }).click()
    await display.page.getByText('No number is called').waitFor()
    await network.drain()
    expect([...(await ticketsOf(hall)).values()].map(({ status }) => status)).to.deep.equal(['completed'])
  })

  it('with a machine that speaks the text protocol in the place of the kiosk', async function () {
    const hall = await openHall(network)
    const display = await joinVenue(hall, 'display', { viewport: wall })
    const staff = await openTable(hall, await newClerk(hall), 0)
    const kiosk = await kioskBySocket(hall)
    const { id } = ticketIn(await kiosk.ask(`new ${newEmail()} Ana Prata`))
    await staff.page.getByRole('button', { name: 'Accept next' }).click()
    await staff.page.getByRole('heading', { name: 'Ana Prata' }).waitFor()
    await onWall(display, id, 0)
    await kiosk.close()
  })

  it('with a machine in the place of the staff page', async function () {
    const hall = await openHall(network)
    const display = await joinVenue(hall, 'display', { viewport: wall })
    const { client } = await clerkBySocket(hall, 3)
    const phone = newPhone()
    await takeAtKiosk(hall, phone)
    await client.hears((frame) => frame.startsWith('new {"id":1,'))
    expect(await client.ask('accept 1')).to.equal('success claimed 1')
    await onWall(display, 1, 3)
    await eventually(() => expect(textsTo(phone).at(-1)).to.match(/please come to table 3 now\.$/))
    expect(await client.ask('complete 1')).to.equal('success complete 1')
    await display.page.getByText('No number is called').waitFor()
    await client.close()
  })

  it('with a machine in the place of the wall', async function () {
    const hall = await openHall(network)
    const display = await connect(hall, 'display')
    const staff = await openTable(hall, await newClerk(hall), 1)
    await display.hears('pick 1')
    await takeAtKiosk(hall)
    await staff.page.getByRole('button', { name: 'Accept next' }).click()
    await display.hears('claimed 1 1')
    await staff.page.getByRole('button', { name: 'Complete' }).click()
    await display.hears('complete 1')
    await display.close()
  })

  it('also when the lines of the wall and of a table are cut for a minute in the middle', async function () {
    this.timeout(200_000)
    const hall = await openHall(network)
    const display = await joinVenue(hall, 'display', { viewport: wall })
    const staff = await openTable(hall, await newClerk(hall), 1)
    const kiosk = await kioskBySocket(hall)
    const rival = await clerkBySocket(hall, 2)
    for (let number = 1; number <= 3; number += 1) await kiosk.ask(`new ${newEmail()} Visitor ${number}`)
    await staff.page.getByRole('button', { name: 'Accept next' }).click()
    await onWall(display, 1, 1)

    await Promise.all([goOffline(display), goOffline(staff)])
    expect(await rival.client.ask('accept 2')).to.equal('success claimed 2')
    expect(await rival.client.ask('complete 2')).to.equal('success complete 2')
    expect(await rival.client.ask('accept 3')).to.equal('success claimed 3')
    await kiosk.ask(`new ${newEmail()} Visitor 4`)
    // A line that is cut for a minute takes a minute.
    await display.page.getByText('Last known call').waitFor({ timeout: 75_000 })
    await staff.page.getByText(/^Not live since .*Accepting and finishing/).waitFor()

    await Promise.all([display.context.setOffline(false), staff.context.setOffline(false)])
    await display.page.getByText('Last known call').waitFor({ state: 'hidden', timeout: 60_000 })
    await onWall(display, 3, 2)
    await staff.page.getByRole('heading', { name: 'Visitor 1' }).waitFor()
    await staff.page.getByRole('button', { name: 'Complete' }).click()
    await staff.page.getByRole('button', { name: 'Accept next' }).click()
    await staff.page.getByRole('heading', { name: 'Visitor 4' }).waitFor()
    await onWall(display, 4, 1)
    const tickets = [...(await ticketsOf(hall)).values()].toSorted(
      (one, other) => Number(one.number) - Number(other.number),
    )
    expect(tickets.map(({ status }) => status)).to.deep.equal([
      'completed',
      'completed',
      'claimed',
      'claimed',
    ])
    expect(tickets.flatMap(({ returned }) => returned)).to.deep.equal([])
    await Promise.all([rival.client.close(), kiosk.close()])
  })

  function textsTo(phone: string): string[] {
    return twilioOf(network)
      .messagesTo(phone)
      .map(({ content }) => (content.type === 'text' ? content.text : ''))
  }
})

/** A number that nobody else has, of the block for stories. */
function newPhone(): string {
  return `+4477009${randomInt(10_000, 99_999)}`
}

/** A visitor at a kiosk of their own takes a ticket, and perhaps leaves a number. */
async function takeAtKiosk(hall: Hall, phone?: string): Promise<void> {
  const { page } = await openTicketKiosk(hall)
  await writeVisitor(page, newEmail(), 'Ana Prata')
  await page.getByRole('button', { name: 'Take my number' }).tap()
  await page.getByTestId('number').waitFor()
  if (phone === undefined) await page.getByRole('button', { name: 'I have my number' }).tap()
  else {
    await page.getByLabel('Mobile number').fill(phone)
    await page.getByRole('button', { name: 'Text me' }).tap()
    await page.getByText('We text you on').waitFor()
  }
}

/** The newest call on a wall. */
async function onWall({ page }: Person, number: number, table: number): Promise<void> {
  const newest = page.getByTestId('newest')
  await newest.locator('strong').getByText(String(number), { exact: true }).waitFor()
  await newest.getByText(`Table ${table}`, { exact: true }).waitFor()
}
