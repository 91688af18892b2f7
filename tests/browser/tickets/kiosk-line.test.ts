import { expect } from 'chai'
import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import type { Network } from '../../../local/network/network.ts'
import { openHall } from '../../end-to-end/tickets/hall.ts'
import { eventually } from '../eventually.ts'
import { useNetwork } from '../network.ts'
import { tickets, venue, writeVisitor } from './at-the-kiosk.ts'
import { openTicketKiosk } from './test-venue.ts'

describe('a kiosk whose line stutters', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('takes one ticket, however often it is pressed, and when the answer is lost', async function () {
    const hall = await openHall(network, venue)
    const kiosk = await openTicketKiosk(hall)
    const { page } = kiosk
    kiosk.expectConsole(/net::ERR_FAILED/, 'The test takes the first answer away.')
    let writes = 0
    await page.route('**/documents:commit*', async (route) => {
      writes += 1
      if (writes > 1) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await writeVisitor(page, 'ada@nordvik.example', 'Ada')
    await page.getByRole('button', { name: 'Take my number' }).evaluate((button) => {
      for (let times = 0; times < 5; times += 1) if (button instanceof HTMLElement) button.click()
    })
    await page.getByTestId('number').getByText('0', { exact: true }).waitFor()
    expect(writes).to.be.at.least(1)
    expect(await tickets(hall)).to.have.length(1)
  })

  it('says that a ticket is not taken yet, keeps trying, and takes back the one of who went', async function () {
    const hall = await openHall(network, venue)
    const kiosk = await openTicketKiosk(hall)
    const { page } = kiosk
    kiosk.expectConsole(
      /net::ERR_(?:FAILED|NAME_NOT_RESOLVED)|Could not reach Cloud Firestore/,
      'The test cuts the line.',
    )
    let isCut = true
    await page.route(/documents:(?:commit|batchGet)/u, (route) => (isCut ? route.abort() : route.continue()))
    await writeVisitor(page, 'ada@nordvik.example', 'Ada')
    await page.getByRole('button', { name: 'Take my number' }).tap()
    await page.getByRole('heading', { name: 'Your ticket is not taken yet' }).waitFor()
    expect(await tickets(hall)).to.deep.equal([])
    isCut = false
    await page.getByTestId('number').waitFor()
    await page.getByRole('button', { name: 'I have my number' }).tap()

    // Now the ticket arrives, but nothing that says so.
    await page.unroute(/documents:(?:commit|batchGet)/u)
    await page.route('**/documents:commit*', async (route) => {
      await route.fetch()
      return route.abort()
    })
    await page.route('**/Listen/channel*', (route) => route.abort())
    await page.route('**/withdrawTicket', (route) => (isCut ? route.abort() : route.continue()))
    isCut = true
    await writeVisitor(page, 'tom@nordvik.example', 'Tom')
    await page.getByRole('button', { name: 'Take my number' }).tap()
    await page.getByRole('heading', { name: 'Your ticket is not taken yet' }).waitFor()
    await page.getByRole('button', { name: 'Go without a ticket' }).tap()
    await page.getByRole('button', { name: 'Take a number' }).waitFor()
    const ofTom = async (): Promise<Ticket | undefined> =>
      (await tickets(hall)).find(({ email }) => email === 'tom@nordvik.example')
    await eventually(async () => expect((await ofTom())?.status).to.equal('waiting'))

    // The kiosk is started anew, and remembers it.
    isCut = false
    await page.unrouteAll()
    await page.reload()
    await eventually(async () =>
      expect(await ofTom()).to.deep.include({ status: 'cancelled', endedBy: 'visitor' }),
    )
    const [ofAda] = (await tickets(hall)).filter(({ email }) => email === 'ada@nordvik.example')
    expect(ofAda?.status).to.equal('waiting')
  })
})
