import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import {
  attendeePath,
  conversationPath,
  publicDisplayPath,
  ticketVisitorPath,
  visitorPath,
} from '@relaydesk/domain/documents/paths.ts'
import { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { withMillis } from '@relaydesk/store/stored-times.ts'
import type { Network } from '../../../local/network/network.ts'
import { waitUntil } from '../../../local/network/wait-until.ts'
import { conversationOf, newGuest, textsTo } from '../bar.ts'
import { read } from '../desk.ts'
import { calm, useNetwork } from '../network.ts'
import { arrivedAt } from '../texts.ts'
import {
  clerkAt,
  command,
  numberedTicket,
  openHall,
  readTicket,
  tablesOf,
  takeTicket,
  whenTicket,
  type Hall,
  hallNumber,
} from './hall.ts'

describe('one visitor, from the kiosk to the table', function () {
  this.timeout(60_000)
  let network: Network
  let hall: Hall

  before(async function () {
    network = await useNetwork()
    await calm(network)
    hall = await openHall(network)
  })

  after(() => calm(network))

  /** Waits until the public display shows something. */
  async function whenShown(isSo: (display: PublicDisplay) => boolean): Promise<PublicDisplay> {
    const shown = await waitUntil(
      async () => {
        const display = PublicDisplay.safeParse(
          withMillis(await read(network, publicDisplayPath(hall.venueId))),
        )
        return display.success && isSo(display.data) ? display.data : undefined
      },
      { timeoutMs: 20_000, everyMs: 100 },
    )
    if (shown === undefined) throw new Error('The display never showed it.')
    return shown
  }

  it('gets a number, and the phone moves out of the ticket', async function () {
    const phone = newGuest()
    const ticketId = await numberedTicket(hall, { phone })
    const ticket = await readTicket(hall, ticketId)
    expect(ticket).to.include({ number: 1, status: 'waiting', isTexted: true, digits: phone.slice(-3) })
    expect(JSON.stringify(ticket)).to.not.include(phone)
    const owner = await read(network, ticketVisitorPath({ venueId: hall.venueId, ticketId }))
    expect(owner['conversationId']).to.equal(conversationOf(phone, hallNumber))
    const visitor = await read(network, visitorPath(String(owner['visitorId'])))
    expect(visitor).to.deep.include({ name: 'Ana Prata', openTicket: { ticketId, number: 1 } })
    await whenShown(({ waiting }) => waiting.includes(1))
  })

  it('is texted each thing once: taken, next, called, called again', async function () {
    const clerk = await clerkAt(hall, 2)
    // Number 1 stands before them.
    const phone = newGuest()
    const ticketId = await numberedTicket(hall, { phone })
    const thread = { conversationId: conversationOf(phone, hallNumber), ourAddress: '', theirAddress: phone }
    const whenTexted = (ending: string) =>
      whenTicket(
        hall,
        ticketId,
        ({ text }) =>
          text?.messageId === `${ticketId}-${ending}` && ['SENT', 'DELIVERED', 'READ'].includes(text.status),
      )
    await whenTexted('taken')
    expect((await command(hall, clerk, 'next')).number).to.equal(1)
    await whenTexted('next')
    const first = await command(hall, clerk, 'complete', {
      ticketId: (await tablesOf(hall)).get(2)?.ticketId ?? '',
    })
    expect(first.did).to.equal(true)
    expect(await command(hall, clerk, 'accept', { ticketId })).to.include({ did: true, table: 2, number: 2 })
    await whenTexted('called-1')
    await command(hall, clerk, 'recall', { ticketId })
    await whenTexted('recall-2')
    await network.drain(20_000)
    const endings = ['taken', 'next', 'called-1', 'recall-2']
    expect(await textsTo(network, phone, hallNumber)).to.have.members(
      endings.map((ending) => `${ticketId}-${ending}`),
    )
    const texts = arrivedAt(network, thread)
    expect(texts).to.have.length(4)
    for (const words of [
      'your number is 2.',
      'you are next, number 2',
      'come to table 2',
      'for you at table 2',
    ])
      expect(texts.filter((text) => text.includes(words))).to.have.length(1)
    const shown = await whenShown(({ newest }) => newest?.number === 2)
    expect(shown.newest).to.include({ table: 2, calls: 2 })
    await command(hall, clerk, 'complete', { ticketId })
    await whenShown(({ newest, waiting }) => newest === null && waiting.length === 0)
  })

  it('is never texted without a phone, or where a venue has none', async function () {
    const silent = await openHall(network, { sender: '' })
    const phone = newGuest()
    const ticketId = await numberedTicket(silent, { phone })
    const none = await numberedTicket(hall)
    for (const ticket of [await readTicket(silent, ticketId), await readTicket(hall, none)]) {
      expect(ticket).to.include({ isTexted: false, digits: '' })
      expect(ticket).to.not.have.any.keys('textDue', 'phone')
    }
    expect(await textsTo(network, phone, hallNumber)).to.deep.equal([])
  })

  it('writes back, and it stands in their thread', async function () {
    const phone = newGuest()
    const ticketId = await numberedTicket(hall, { phone })
    await whenTicket(hall, ticketId, ({ text }) => text !== undefined)
    network.twilio?.say(phone, hallNumber, 'Five minutes, please')
    const thread = await waitUntil(
      async () => {
        const found = await read(network, conversationPath(conversationOf(phone, hallNumber)))
        return found['unreadCount'] === 1 ? found : undefined
      },
      { timeoutMs: 20_000 },
    )
    expect(thread).to.include({ purpose: 'tickets', status: 'open' })
  })

  it('who wrote STOP is not texted, and the desk sees why', async function () {
    const phone = newGuest()
    await network.firestore.doc(attendeePath(phone)).set({ isOptedOut: true })
    const ticketId = await numberedTicket(hall, { phone })
    const { text } = await whenTicket(hall, ticketId, (ticket) => ticket.text !== undefined)
    expect(text).to.include({ what: 'taken', status: 'FAILED' })
    expect(text?.problem).to.include('STOP')
    expect(await textsTo(network, phone, hallNumber)).to.deep.equal([])
  })

  it('is told what they hold when they take another ticket', async function () {
    const email = `${randomUUID()}@visitor.example`
    const first = await numberedTicket(hall, { email })
    const again = await numberedTicket(hall, { email: email.toUpperCase(), name: '', isKnown: true })
    const { number } = await readTicket(hall, first)
    expect(await readTicket(hall, again)).to.deep.include({
      status: 'refused',
      refusal: 'already-waiting',
      openTicket: { ticketId: first, number },
    })
  })

  it('is told that it is closed', async function () {
    const closed = await openHall(network, { state: 'CLOSED' })
    const ticketId = await takeTicket(closed, { phone: newGuest() })
    const ticket = await whenTicket(closed, ticketId, ({ status }) => status !== 'placed')
    expect(ticket).to.include({ status: 'refused', refusal: 'venue-closed', number: null })
    expect(ticket).to.not.have.property('phone')
  })
})
