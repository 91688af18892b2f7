import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import {
  auditPath,
  devicePath,
  staffPath,
  ticketCounterPath,
  venuePath,
  visitorPath,
} from '@relaydesk/domain/documents/paths.ts'
import { visitorIdOf } from '@relaydesk/domain/tickets/visitor-email.ts'
import type { Network } from '../../../local/network/network.ts'
import { newGuest, textsTo } from '../bar.ts'
import { call, signInAs } from '../caller.ts'
import { read } from '../desk.ts'
import { calm, useNetwork } from '../network.ts'
import {
  clerkAt,
  command,
  numberedTicket,
  openHall,
  readTicket,
  signIn,
  tablesOf,
  whenTicket,
  type Hall,
  hallNumber,
} from './hall.ts'

describe('what people and kiosks do with a venue', function () {
  this.timeout(60_000)
  let network: Network
  let hall: Hall

  before(async function () {
    network = await useNetwork()
    await calm(network)
    hall = await openHall(network)
  })

  function ask(name: string, data: object, { token }: { token: string }) {
    return call(network, name, { venueId: hall.venueId, ...data }, token)
  }

  it('is theirs alone', async function () {
    const { venueId } = hall
    const calls: [string, object, 'desk' | 'admin' | 'kiosk'][] = [
      ['commandTable', { commandId: randomUUID(), action: 'next' }, 'desk'],
      ['changeVenueState', { state: 'CLOSED' }, 'admin'],
      ['readVenueFigures', {}, 'admin'],
      ['exportTickets', {}, 'admin'],
      ['resetVenue', {}, 'admin'],
      ['findVisitor', { email: 'ana@visitor.example' }, 'kiosk'],
      ['withdrawTicket', { ticketId: 'some-ticket' }, 'kiosk'],
      ['leavePhone', { ticketId: 'some-ticket', phone: '+447700900482' }, 'kiosk'],
    ]
    const [stranger, clerk, strangeKiosk, agent] = await Promise.all([
      signInAs(network, { role: 'lead', venues: ['another-venue'] }),
      signInAs(network, { role: 'clerk', venues: [venueId] }),
      // It was never added, or is another's.
      signInAs(network, { role: 'kiosk', venues: [venueId] }),
      signInAs(network, { role: 'agent', venues: [venueId] }),
    ])
    for (const [name, data, duty] of calls) {
      const asked = { venueId, ...data }
      expect((await call(network, name, asked)).error?.status, name).to.equal('UNAUTHENTICATED')
      const others = [stranger, strangeKiosk, agent]
      if (duty !== 'desk') others.push(clerk)
      for (const token of others)
        expect((await call(network, name, asked, token)).error?.status, name).to.equal('PERMISSION_DENIED')
      const person = duty === 'kiosk' ? hall.kiosk : hall.lead
      expect((await call(network, name, { venueId: '..' }, person.token)).error?.status, name).to.equal(
        'INVALID_ARGUMENT',
      )
    }
    expect(await read(network, venuePath(venueId))).to.include({ state: 'OPEN' })
  })

  it('makes one of its name, closed, which nobody makes again', async function () {
    const lead = await signIn(network, { role: 'lead', venues: [] })
    const name = `Stadt Köln ${randomUUID().slice(0, 4).replaceAll(/\d/g, 'x')}`
    const asked = { name, timeZone: 'Europe/Berlin' }
    const venueId = `stadt-koln-${name.slice(-4)}`
    // Again, a moment later: the answer was lost.
    for (const _ of [1, 2])
      expect((await call(network, 'createVenue', asked, lead.token)).result).to.deep.equal({ venueId })
    expect(await read(network, venuePath(venueId))).to.include({
      name,
      state: 'CLOSED',
      timeZone: 'Europe/Berlin',
    })
    expect((await network.auth.getUser(lead.uid)).customClaims).to.deep.include({ venues: [venueId] })
    expect(await read(network, staffPath(lead.uid))).to.deep.include({ venues: [venueId] })
    expect(await read(network, auditPath(`create-venue~${venueId}`))).to.include({ by: lead.uid, venueId })
    expect((await call(network, 'createVenue', asked, hall.lead.token)).error?.status).to.equal(
      'ALREADY_EXISTS',
    )
    const clerk = await signIn(network, { role: 'clerk', venues: [] })
    expect((await call(network, 'createVenue', asked, clerk.token)).error?.status).to.equal(
      'PERMISSION_DENIED',
    )
    const nowhere = { name: 'Somewhere', timeZone: 'Mars/Base' }
    expect((await call(network, 'createVenue', nowhere, lead.token)).error?.status).to.equal(
      'INVALID_ARGUMENT',
    )
  })

  it('opens and closes it; who has a ticket is served', async function () {
    const clerk = await clerkAt(hall, 0)
    const ticketId = await numberedTicket(hall)
    for (const _ of [1, 2])
      expect((await ask('changeVenueState', { state: 'CLOSED' }, hall.lead)).result).to.deep.equal({
        state: 'CLOSED',
      })
    expect(await readTicket(hall, await numberedTicket(hall))).to.include({ refusal: 'venue-closed' })
    expect(await command(hall, clerk, 'next')).to.include({ did: true, ticketId })
    await command(hall, clerk, 'complete', { ticketId })
    await ask('changeVenueState', { state: 'OPEN' }, hall.lead)
    await command(hall, clerk, 'unpick')
  })

  it('knows who was there, by the first name, and only a kiosk that was not revoked', async function () {
    await numberedTicket(hall, { email: 'Annelies@Visitor.example', name: 'Annelies Oude  Lohuis' })
    const find = (email: string, kiosk = hall.kiosk) => ask('findVisitor', { email }, kiosk)
    expect((await find(' annelies@visitor.example ')).result).to.deep.equal({ name: 'Annelies O. L.' })
    for (const nobody of ['bert@visitor.example', 'no address', ''])
      expect((await find(nobody)).result).to.equal(null)
    const kiosk = await signIn(network, { role: 'kiosk', venues: [hall.venueId] })
    const device = network.firestore.doc(devicePath(hall.venueId, kiosk.uid))
    await device.set({
      kind: 'kiosk',
      name: 'Gone',
      createdBy: 'lead',
      createdAt: new Date(),
      revokedAt: new Date(),
    })
    expect((await find('annelies@visitor.example', kiosk)).error?.status).to.equal('PERMISSION_DENIED')
    await device.update({ revokedAt: null })
    // One after the other: for calls at once the emulator starts more than the one instance.
    const statuses: (string | undefined)[] = []
    for (let n = 0; n < 31; n += 1) statuses.push((await find('bert@visitor.example', kiosk)).error?.status)
    expect(statuses.filter((status) => status !== undefined)).to.deep.equal(['RESOURCE_EXHAUSTED'])
    expect((await find('bert@visitor.example')).error).to.equal(undefined)
  })

  it('takes a ticket back from its own kiosk, while nobody called it', async function () {
    const email = `${randomUUID()}@visitor.example`
    const ticketId = await numberedTicket(hall, { email })
    const another = await signIn(network, { role: 'kiosk', venues: [hall.venueId] })
    await network.firestore
      .doc(devicePath(hall.venueId, another.uid))
      .set({ kind: 'kiosk', name: 'Back door', createdBy: 'lead', createdAt: new Date(), revokedAt: null })
    expect((await ask('withdrawTicket', { ticketId }, another)).result).to.deep.equal({ did: false })
    for (const _ of [1, 2])
      expect((await ask('withdrawTicket', { ticketId }, hall.kiosk)).result).to.deep.equal({ did: true })
    expect(await readTicket(hall, ticketId)).to.include({ status: 'cancelled', endedBy: 'visitor' })
    expect(await read(network, visitorPath(visitorIdOf(hall.venueId, email)))).to.include({
      openTicket: null,
    })
    expect(await readTicket(hall, await numberedTicket(hall, { email }))).to.include({ status: 'waiting' })
    const old = await numberedTicket(hall, { createdAt: new Date(Date.now() - 11 * 60_000) })
    expect((await ask('withdrawTicket', { ticketId: old }, hall.kiosk)).result).to.deep.equal({ did: false })
  })

  it('takes a phone later, and says then how things stand', async function () {
    const ticketId = await numberedTicket(hall)
    const phone = newGuest()
    const leave = () => ask('leavePhone', { ticketId, phone }, hall.kiosk)
    expect((await leave()).result).to.deep.equal({ did: true })
    await whenTicket(hall, ticketId, ({ text }) => text?.what === 'taken')
    expect((await leave()).result).to.deep.equal({ did: true })
    const other = await ask('leavePhone', { ticketId, phone: newGuest() }, hall.kiosk)
    expect(other.result).to.deep.equal({ did: false })
    expect(await readTicket(hall, ticketId)).to.include({ isTexted: true, digits: phone.slice(-3) })
    expect(await textsTo(network, phone, hallNumber)).to.deep.equal([`${ticketId}-taken`])
    const wrong = await ask('leavePhone', { ticketId, phone: '+4470' }, hall.kiosk)
    expect(wrong.error?.status).to.equal('INVALID_ARGUMENT')
  })

  it('says at once that they are next to who leaves a phone at the front of the queue', async function () {
    const place = await openHall(network)
    const clerk = await clerkAt(place, 0)
    const [first, second] = [await numberedTicket(place), await numberedTicket(place)]
    expect(await command(place, clerk, 'next')).to.include({ ticketId: first })
    // Else the display that shows this says it.
    await network.cloudTasks.idle()
    const asked = { venueId: place.venueId, ticketId: second, phone: newGuest() }
    expect((await call(network, 'leavePhone', asked, place.kiosk.token)).result).to.deep.equal({ did: true })
    await whenTicket(place, second, ({ text }) => text?.what === 'next')
  })

  it('begins again: open tickets end, tables are empty, numbers and figures start over, and history stays', async function () {
    const place = await openHall(network, { firstNumber: 10 })
    const { venueId, lead } = place
    const clerk = await clerkAt(place, 1)
    const email = `${randomUUID()}@visitor.example`
    const [served, claimed, waiting] = [
      await numberedTicket(place),
      await numberedTicket(place),
      await numberedTicket(place, { email }),
    ]
    await command(place, clerk, 'accept', { ticketId: served })
    await command(place, clerk, 'complete', { ticketId: served })
    await command(place, clerk, 'accept', { ticketId: claimed })
    const reset = await call(network, 'resetVenue', { venueId }, lead.token)
    expect(reset.result).to.deep.equal({ cancelled: 2 })
    for (const ticketId of [claimed, waiting])
      expect(await readTicket(place, ticketId)).to.include({ status: 'cancelled', endedBy: 'reset' })
    expect(await readTicket(place, served)).to.include({ status: 'completed', number: 10 })
    expect((await tablesOf(place)).get(1)).to.include({ staffUid: clerk.uid, ticketId: null, number: null })
    expect(await read(network, ticketCounterPath(venueId))).to.include({ next: 10 })
    expect(await command(place, clerk, 'accept', { ticketId: waiting })).to.include({
      problem: 'no-such-ticket',
    })
    const again = await numberedTicket(place, { email })
    expect(await readTicket(place, again)).to.include({ number: 10, status: 'waiting' })
    expect(await command(place, clerk, 'next')).to.include({ did: true, ticketId: again })
  })

  it('begins again before there was a number: whoever is giving the first one has to look again', async function () {
    const { venueId, lead } = await openHall(network, { firstNumber: 10 })
    const counter = network.firestore.doc(ticketCounterPath(venueId))
    const versions = []
    for (const _ of [1, 2]) {
      await call(network, 'resetVenue', { venueId }, lead.token)
      versions.push((await counter.get()).updateTime?.toMillis())
    }
    expect(versions[1]).to.be.above(versions[0] ?? Infinity)
  })
})
