import { expect } from 'chai'
import {
  publicDisplayPath,
  ticketsPath,
  venuePath,
  venuePresencePath,
} from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../../local/network/network.ts'
import { waitUntil } from '../../../local/network/wait-until.ts'
import { ago, newGuest, textsTo } from '../bar.ts'
import { read } from '../desk.ts'
import { calm, useNetwork } from '../network.ts'
import { loseEvents } from '../triple-functions.ts'
import {
  clerkAt,
  command,
  numberedTicket,
  openHall,
  readTicket,
  tablesOf,
  takeTicket,
  type Hall,
  type Person,
  hallNumber,
} from './hall.ts'

describe('what nobody else settles about tickets, the sweeper does', function () {
  this.timeout(60_000)
  let network: Network
  let hall: Hall

  before(async function () {
    network = await useNetwork()
    await calm(network)
    hall = await openHall(network, { graceSeconds: 30 })
  })

  after(() => calm(network))

  it('decides about tickets whose trigger never came', async function () {
    const lostHall = await openHall(network, { graceSeconds: 30 })
    const phone = newGuest()
    loseEvents(ticketsPath(lostHall.venueId))
    const ticketId = await takeTicket(lostHall, { phone, createdAt: ago(10_000) })
    await sweepUntil(async () => (await readTicket(lostHall, ticketId)).text !== undefined)
    expect(await readTicket(lostHall, ticketId)).to.include({ status: 'waiting', isTexted: true })
    // Nobody was before them.
    expect(await textsTo(network, phone, hallNumber)).to.deep.equal([`${ticketId}-next`])
  })

  it('has texts written whose task was lost', async function () {
    const phone = newGuest()
    await network.cloudTasks.setOutage(true)
    const ticketId = await takeTicket(hall, { phone })
    await waitUntil(async () => ((await readTicket(hall, ticketId)).number === null ? undefined : true), {
      timeoutMs: 20_000,
    })
    await network.cloudTasks.setOutage(false)
    await sweepUntil(async () => (await readTicket(hall, ticketId)).text !== undefined)
    expect(await textsTo(network, phone, hallNumber)).to.deep.equal([`${ticketId}-next`])
    await end(await clerkAt(hall, 4), ticketId)
  })

  it('frees the table of who is silent; the ticket is in its place again, and says so', async function () {
    const [ben, cleo] = [await clerkAt(hall, 0, 'Ben'), await clerkAt(hall, 1, 'Cleo')]
    const [first, second] = [await numberedTicket(hall), await numberedTicket(hall)]
    await command(hall, ben, 'accept', { ticketId: first })
    await silence(ben)
    await silence(cleo)
    await seen(cleo)
    await sweepUntil(async () => (await tablesOf(hall)).get(0)?.staffUid === null)
    const [table, ticket] = [(await tablesOf(hall)).get(0), await readTicket(hall, first)]
    expect(table).to.include({ ticketId: null, releasedFrom: ben.uid, releasedWhy: 'silent' })
    expect((await tablesOf(hall)).get(1)).to.include({ staffUid: cleo.uid })
    expect(ticket).to.include({ status: 'waiting' })
    expect(ticket.returned[0]).to.include({ why: 'silent', table: 0, staffName: 'Ben' })
    expect(await command(hall, cleo, 'next')).to.include({ did: true, ticketId: first })
    expect(await command(hall, ben, 'complete', { ticketId: first })).to.include({ problem: 'no-table' })
    await end(cleo, first)
    await end(cleo, second)
  })

  it('shows that it is another hour', async function () {
    const place = await openHall(network)
    const display = publicDisplayPath(place.venueId)
    await waitUntil(async () => ((await read(network, display))['state'] === 'OPEN' ? true : undefined), {
      timeoutMs: 20_000,
    })
    // On no day of these two weeks.
    const openingHours = [{ day: (new Date().getUTCDay() + 3) % 7, from: '08:00', to: '08:01' }]
    loseEvents(venuePath(place.venueId))
    await network.firestore.doc(venuePath(place.venueId)).update({ openingHours })
    await sweepUntil(async () => (await read(network, display))['state'] === 'CLOSED')
    expect((await read(network, display))['opensAt']).to.not.equal(null)
  })

  async function end(clerk: Person, ticketId: string): Promise<void> {
    await command(hall, clerk, 'accept', { ticketId })
    expect(await command(hall, clerk, 'complete', { ticketId })).to.include({ did: true })
  }

  async function silence({ uid }: Person): Promise<void> {
    const { venueId } = hall
    const tables = await network.firestore
      .collection(`${venuePath(venueId)}/tables`)
      .where('staffUid', '==', uid)
      .get()
    for (const { ref } of tables.docs) await ref.update({ pickedAt: ago(40_000) })
    await network.firestore.doc(venuePresencePath(venueId, uid)).set({ seenAt: ago(35_000) })
  }

  async function seen({ uid }: Person): Promise<void> {
    await network.firestore.doc(venuePresencePath(hall.venueId, uid)).set({ seenAt: ago(1_000) })
  }

  async function sweepUntil(isSo: () => Promise<boolean>): Promise<void> {
    const swept = await waitUntil(
      async () => {
        await network.sweep()
        await network.cloudTasks.idle()
        return (await isSo()) ? true : undefined
      },
      { timeoutMs: 20_000, everyMs: 300 },
    )
    expect(swept).to.equal(true)
  }
})
