import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import {
  auditPath,
  conversationMessagePath,
  conversationPath,
  eventPath,
  orderCounterPath,
  orderPath,
  ordersPath,
  staffPath,
} from '@relaydesk/domain/documents/paths.ts'
import { withTimestamps } from '@relaydesk/store/stored-times.ts'
import type { Network } from '../../local/network/network.ts'
import {
  conversationOf,
  newGuest,
  numberedOrder,
  openBar,
  orderByText,
  readOrder,
  tap,
  textsTo,
  whenOrder,
  type Bar,
} from './bar.ts'
import { call, signInAs } from './caller.ts'
import { read } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { loseEvents } from './triple-functions.ts'

describe('what people do with an event', function () {
  this.timeout(60_000)
  let network: Network
  let bar: Bar

  before(async function () {
    network = await useNetwork()
    await calm(network)
    bar = await openBar(network)
  })

  it('is theirs alone: nobody else, and a kiosk only its orders', async function () {
    const { eventId } = bar
    const order = { orderId: randomUUID(), channel: 'kiosk', itemId: 'latte', modifiers: [] }
    const calls: [string, object][] = [
      ['changeOrder', { orderId: 'some-order', action: 'start', tapId: randomUUID() }],
      ['changeEventState', { state: 'CLOSED' }],
      ['writeToGuests', { text: 'Hello', requestId: randomUUID() }],
      ['readEventFigures', {}],
      ['exportOrders', {}],
      ['resetEvent', {}],
      ['placeOrder', order],
    ]
    const [stranger, kiosk, agent] = await Promise.all([
      signInAs(network, { role: 'lead', events: ['another-event'] }),
      signInAs(network, { role: 'kiosk', events: [eventId] }),
      signInAs(network, { role: 'agent', events: [eventId] }),
    ])
    for (const [name, data] of calls) {
      const asked = { eventId, ...data }
      expect((await call(network, name, asked)).error?.status, name).to.equal('UNAUTHENTICATED')
      expect((await call(network, name, asked, stranger)).error?.status, name).to.equal('PERMISSION_DENIED')
      expect((await call(network, name, asked, agent)).error?.status, name).to.equal('PERMISSION_DENIED')
      if (name !== 'placeOrder')
        expect((await call(network, name, asked, kiosk)).error?.status, name).to.equal('PERMISSION_DENIED')
      expect((await call(network, name, { eventId: '..' }, bar.lead)).error?.status, name).to.equal(
        'INVALID_ARGUMENT',
      )
    }
    for (const name of ['readEventFigures', 'exportOrders', 'resetEvent'])
      expect((await call(network, name, { eventId }, bar.barista)).error?.status, name).to.equal(
        'PERMISSION_DENIED',
      )
  })

  it('makes one of its name, which nobody makes again', async function () {
    const uid = `organiser-${randomUUID().slice(0, 8)}`
    const email = `${uid}@desk.example`
    await network.auth.createUser({ uid, email, password: 'a-long-password' })
    const lead = await signInAs(network, { role: 'lead', events: [] })
    const name = `Übersetzer ${randomUUID().slice(0, 4).replaceAll(/\d/g, 'x')}`
    const asked = { name, timeZone: 'Europe/Berlin' }
    const [first, again] = [
      await call(network, 'createEvent', asked, lead),
      await call(network, 'createEvent', asked, lead),
    ]
    const eventId = `ubersetzer-${name.slice(-4)}`
    expect(first.result).to.deep.equal({ eventId })
    // The same person, a moment later: the answer was lost.
    expect(again.result).to.deep.equal({ eventId })
    const event = await read(network, eventPath(eventId))
    expect(event).to.include({ name, state: 'CLOSED', timeZone: 'Europe/Berlin' })
    const other = await signInAs(network, { role: 'ops', events: [] })
    const taken = await call(network, 'createEvent', asked, other)
    expect(taken.error?.status).to.equal('ALREADY_EXISTS')
    expect(await read(network, eventPath(eventId))).to.deep.equal(event)
    const entry = await read(network, auditPath(`create-event~${eventId}`))
    const person = await network.auth.getUser(String(entry['by']))
    expect(person.customClaims).to.deep.include({ role: 'lead', events: [eventId] })
    expect(await read(network, staffPath(person.uid))).to.deep.include({ events: [eventId] })
    expect((await call(network, 'createEvent', asked, bar.barista)).error?.status).to.equal(
      'PERMISSION_DENIED',
    )
    expect(
      (await call(network, 'createEvent', { ...asked, timeZone: 'Mars/Base' }, lead)).error?.status,
    ).to.equal('INVALID_ARGUMENT')
  })

  it('pauses and opens it; open orders can be finished even after its end', async function () {
    const place = await openBar(network)
    const { eventId } = place
    const orderId = await numberedOrder(place, newGuest())
    const pause = { eventId, state: 'CLOSED', reason: 'No milk' }
    expect((await call(network, 'changeEventState', pause, place.barista)).result).to.deep.equal({
      state: 'CLOSED',
    })
    expect((await read(network, eventPath(eventId)))['pause']).to.include({ reason: 'No milk' })
    const end = { eventId, state: 'ENDED' }
    expect((await call(network, 'changeEventState', end, place.barista)).error?.status).to.equal(
      'PERMISSION_DENIED',
    )
    await call(network, 'changeEventState', end, place.lead)
    expect(await read(network, eventPath(eventId))).to.not.have.property('pause')
    for (const action of ['start', 'ready', 'serve']) await tap(place, orderId, action)
    expect(await readOrder(place, orderId)).to.include({ status: 'delivered' })
    const walkUp = { eventId, orderId: randomUUID(), channel: 'walk-up', itemId: 'latte', modifiers: [] }
    expect((await call(network, 'placeOrder', walkUp, place.barista)).error?.status).to.equal(
      'FAILED_PRECONDITION',
    )
  })

  it('writes to everybody who waits, each once', async function () {
    const place = await openBar(network)
    const [waiting, served] = [newGuest(), newGuest()]
    await numberedOrder(place, waiting)
    const done = await numberedOrder(place, served)
    for (const action of ['start', 'ready', 'serve']) await tap(place, done, action)
    const requestId = randomUUID()
    const asked = { eventId: place.eventId, text: 'Ten more minutes.', requestId }
    const answers = await Promise.all([1, 2].map(() => call(network, 'writeToGuests', asked, place.barista)))
    answers.push(await call(network, 'writeToGuests', asked, place.lead))
    expect(answers).to.deep.equal([1, 2, 3].map(() => ({ result: { guests: 1 } })))
    const messageId = `to-guests-${requestId}`
    expect(await textsTo(network, waiting)).to.include(messageId)
    expect(await textsTo(network, served)).to.not.include(messageId)
    const path = conversationMessagePath({ conversationId: conversationOf(waiting), messageId })
    expect(await read(network, path)).to.include({ body: 'Ten more minutes.', direction: 'outbound' })
  })

  it('writes to all of them, however many, and to who has just left their number at the kiosk', async function () {
    const place = await openBar(network)
    const guest = newGuest()
    const key = { eventId: place.eventId, orderId: await orderByText(place, newGuest()) }
    const order = await whenOrder(place, key.orderId, ({ status }) => status === 'queued')
    loseEvents(ordersPath(place.eventId))
    const walkUps = network.firestore.batch()
    const walkUp = { ...order, guest: { name: '', digits: '', isTexted: false }, channel: 'walk-up' }
    for (let number = 1; number <= 320; number += 1)
      walkUps.create(
        network.firestore.doc(orderPath({ ...key, orderId: `A${String(number).padStart(3, '0')}` })),
        withTimestamps({ ...walkUp, number }),
      )
    await walkUps.commit()
    await orderByText(place, guest, { status: 'queued', number: 321 })
    const asked = { eventId: place.eventId, text: 'Ten more minutes.', requestId: randomUUID() }
    const answer = await call(network, 'writeToGuests', asked, place.barista)
    expect(answer).to.deep.equal({ result: { guests: 2 } })
    expect(await textsTo(network, guest)).to.include(`to-guests-${asked.requestId}`)
    const thread = await read(network, conversationPath(conversationOf(guest)))
    expect(thread).to.include({ theirAddress: guest, purpose: 'orders' })
  })

  it('counts, exports and begins again at 0, but not over open orders', async function () {
    const place = await openBar(network)
    const { eventId } = place
    const first = await numberedOrder(place, newGuest())
    const reset = () => call(network, 'resetEvent', { eventId }, place.lead)
    expect((await reset()).error?.status).to.equal('FAILED_PRECONDITION')
    for (const action of ['start', 'ready', 'serve']) await tap(place, first, action)
    const figures = async () => (await call(network, 'readEventFigures', { eventId }, place.lead)).result
    expect(await figures()).to.deep.include({
      orders: 1,
      byStatus: { delivered: 1 },
      byItem: { 'Flat White': 1 },
      byCountry: { DE: 1 },
      guests: 1,
    })
    expect((await reset()).result).to.deep.equal({})
    expect(await read(network, orderCounterPath(eventId))).to.deep.equal({ next: 0 })
    expect(await figures()).to.deep.include({ orders: 0, guests: 0 })
    const second = await numberedOrder(place, newGuest())
    expect(await whenOrder(place, second, ({ number }) => number !== null)).to.include({ number: 0 })
    const { result } = await call(network, 'exportOrders', { eventId }, place.lead)
    const csv = JSON.stringify(result)
    expect(csv.match(/Flat White/g)).to.have.length(2)
    expect(csv).to.not.include('+49155')
  })
})
