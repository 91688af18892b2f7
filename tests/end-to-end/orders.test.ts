import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import * as z from 'zod'
import {
  attendeePath,
  conversationMessagePath,
  conversationPath,
  eventPath,
  orderGuestPath,
  orderPath,
  publicBoardPath,
  unlimitedGuestsPath,
} from '@relaydesk/domain/documents/paths.ts'
import { undoMs } from '@relaydesk/domain/orders/order-transition.ts'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import {
  conversationOf,
  newGuest,
  numberedOrder,
  openBar,
  orderByText,
  ourNumber,
  readOrder,
  tap,
  textsTo,
  whenOrder,
  type Bar,
} from './bar.ts'
import { call, signInAs } from './caller.ts'
import { read } from './desk.ts'
import { calm, useNetwork } from './network.ts'

const Answer = z.object({ did: z.boolean(), terminal: z.number() })

describe('orders, with every event and task three times', function () {
  this.timeout(90_000)
  let network: Network
  let bar: Bar

  before(async function () {
    network = await useNetwork()
    await calm(network)
    network.cloudTasks.setChaos({ deliverEachTask: 3, outOfOrder: true, seed: 11 })
    bar = await openBar(network)
  })

  after(() => calm(network))

  it('go from a text to the guest’s hand, and tell the guest twice', async function () {
    const phone = newGuest()
    const orderId = await numberedOrder(bar, phone)
    expect(await read(network, attendeePath(phone))).to.deep.include({
      openOrder: { eventId: bar.eventId, orderId },
      eventId: bar.eventId,
    })
    expect((await tap(bar, orderId, 'start')).result).to.include({ status: 'making', did: true, terminal: 1 })
    expect((await tap(bar, orderId, 'ready')).result).to.include({ status: 'ready', did: true })
    await whenOrder(bar, orderId, ({ text }) => text?.what === 'ready')
    expect((await tap(bar, orderId, 'serve')).result).to.include({ status: 'delivered', did: true })
    expect(await textsTo(network, phone)).to.have.members([`${orderId}-confirmed`, `${orderId}-ready`])
    expect((await read(network, attendeePath(phone)))['openOrder']).to.equal(null)

    const key = { conversationId: conversationOf(phone), messageId: `${orderId}-ready` }
    const message = await read(network, conversationMessagePath(key))
    expect(message).to.deep.include({
      direction: 'outbound',
      createdBy: 'system',
      about: { desk: 'orders', eventId: bar.eventId, orderId, what: 'ready' },
    })
    expect(message['body']).to.include('the bar')
    expect(await read(network, conversationPath(key.conversationId))).to.include({
      ourAddress: ourNumber,
      theirAddress: phone,
      status: 'open',
    })
  })

  it('are not announced when Ready is undone at once, and are later', async function () {
    const phone = newGuest()
    const orderId = await numberedOrder(bar, phone)
    await tap(bar, orderId, 'start')
    await tap(bar, orderId, 'ready')
    expect((await tap(bar, orderId, 'undo')).result).to.include({ status: 'making', did: true })
    // Longer than its task waits.
    await whenOrder(bar, orderId, ({ readyAt }) => readyAt === undefined)
    await waitUntil(() => undefined, { timeoutMs: undoMs + 1_500, everyMs: 500 })
    expect(await textsTo(network, phone)).to.deep.equal([`${orderId}-confirmed`])
    await tap(bar, orderId, 'ready')
    await whenOrder(bar, orderId, ({ text }) => text?.what === 'ready')
    expect((await tap(bar, orderId, 'undo')).result).to.include({ status: 'ready', did: false })
  })

  it('are made once: the second terminal hears who has it', async function () {
    const orderId = await numberedOrder(bar, newGuest())
    const taps = await Promise.all([1, 2].map((terminal) => tap(bar, orderId, 'start', { terminal })))
    const answers = taps.map(({ result }) => Answer.parse(result))
    const [winner] = answers.filter(({ did }) => did)
    expect(answers.filter(({ did }) => did)).to.have.length(1)
    expect(answers.map(({ terminal }) => terminal)).to.deep.equal([winner?.terminal, winner?.terminal])
  })

  it('answer the same tap the same, however late it comes again', async function () {
    const orderId = await numberedOrder(bar, newGuest())
    const tapId = randomUUID()
    const first = await tap(bar, orderId, 'start', { tapId })
    await tap(bar, orderId, 'put-back')
    expect(await tap(bar, orderId, 'start', { tapId })).to.deep.equal(first)
    expect(await readOrder(bar, orderId)).to.include({ status: 'queued' })
  })

  it('are refused with a reason when the drink is off, and one at a time', async function () {
    const phone = newGuest()
    const off = await orderByText(bar, phone, { itemId: 'beer', itemTitle: 'Beer' })
    const order = await whenOrder(bar, off, ({ text }) => text !== undefined)
    expect(order).to.include({ status: 'refused', refusal: 'not-on-menu', number: null })
    const first = await numberedOrder(bar, phone)
    const second = await orderByText(bar, phone)
    await whenOrder(bar, second, ({ text }) => text !== undefined)
    expect(await readOrder(bar, second)).to.include({ status: 'refused', refusal: 'open-order' })
    expect(await textsTo(network, phone)).to.have.members([
      `${off}-refused`,
      `${first}-confirmed`,
      `${second}-refused`,
    ])
  })

  it('keep to the limit, but not for those without one; a cancelled drink does not count', async function () {
    const small = await openBar(network, { maxOrdersPerGuest: 1 })
    const [phone, crew] = [newGuest(), newGuest()]
    await network.firestore.doc(unlimitedGuestsPath(small.eventId)).set({ addresses: [crew] })
    const first = await numberedOrder(small, phone)
    await tap(small, first, 'cancel')
    await whenOrder(small, first, ({ text }) => text?.what === 'cancelled')
    const second = await numberedOrder(small, phone)
    await tap(small, second, 'start')
    await tap(small, second, 'ready')
    const third = await orderByText(small, phone)
    expect(await whenOrder(small, third, ({ status }) => status !== 'placed')).to.include({
      refusal: 'limit',
    })
    for (let n = 0; n < 2; n += 1) {
      const orderId = await numberedOrder(small, crew)
      await tap(small, orderId, 'start')
      await tap(small, orderId, 'ready')
    }
  })

  it('that are damaged are refused and keep nobody waiting', async function () {
    const strange = await openBar(network)
    const damaged = await orderByText(strange, newGuest(), { itemTitle: 42 })
    const bare = { eventId: strange.eventId, orderId: 'bare' }
    await network.firestore.doc(orderGuestPath(bare)).set({ attendeeId: 'no/body', conversationId: '..' })
    await network.firestore.doc(orderPath(bare)).set({ status: 'placed' })
    await numberedOrder(strange, newGuest())
    await network.drain()
    for (const orderId of [damaged, bare.orderId])
      expect(await read(network, orderPath({ ...bare, orderId }))).to.include({
        status: 'refused',
        refusal: 'not-a-drink',
      })
  })

  it('of a kiosk guest with a number go through the same guest; a walk-up is never texted', async function () {
    const { eventId } = bar
    const kiosk = await signInAs(network, { role: 'kiosk', events: [eventId], device: true })
    const phone = newGuest()
    const asked = {
      eventId,
      orderId: randomUUID(),
      channel: 'kiosk',
      itemId: 'latte',
      modifiers: ['oat-milk'],
      phone,
    }
    const milks = { ...asked, modifiers: ['oat-milk', 'sugar', 'soy-milk'] }
    expect((await call(network, 'placeOrder', milks, kiosk)).error).to.deep.include({
      status: 'FAILED_PRECONDITION',
      message: 'A drink takes one milk: choose which.',
    })
    const answers = await Promise.all([1, 2].map(() => call(network, 'placeOrder', asked, kiosk)))
    for (const { result } of answers) expect(result).to.include({ orderId: asked.orderId })
    const order = await whenOrder(bar, asked.orderId, ({ text }) => text !== undefined)
    expect(order).to.deep.include({
      status: 'queued',
      itemTitle: 'Latte',
      modifiers: [{ title: 'Oat milk' }],
    })
    expect(await textsTo(network, phone)).to.deep.equal([`${asked.orderId}-confirmed`])
    const key = { conversationId: conversationOf(phone), messageId: `${asked.orderId}-confirmed` }
    // It is their first order.
    expect((await read(network, conversationMessagePath(key)))['body']).to.include('FORGET ME')
    // Writing as well is a second open order of the same person.
    const second = await orderByText(bar, phone)
    expect(await whenOrder(bar, second, ({ status }) => status !== 'placed')).to.include({
      refusal: 'open-order',
    })

    const walkUp = { ...asked, orderId: randomUUID(), channel: 'walk-up', name: 'Ada' }
    expect((await call(network, 'placeOrder', walkUp, kiosk)).error?.status).to.equal('PERMISSION_DENIED')
    await call(network, 'placeOrder', walkUp, bar.barista)
    const drink = await whenOrder(bar, walkUp.orderId, ({ status }) => status === 'queued')
    expect(drink.guest).to.deep.equal({ name: 'Ada', digits: '', isTexted: false })
    for (const action of ['start', 'ready', 'serve']) await tap(bar, walkUp.orderId, action)
    await network.drain()
    expect(await readOrder(bar, walkUp.orderId))
      .to.include({ status: 'delivered' })
      .and.not.to.have.property('text')
  })

  it('are refused over no drink that an event left behind when it ended', async function () {
    const phone = newGuest()
    const yesterday = await openBar(network)
    const left = await numberedOrder(yesterday, phone)
    expect(
      await whenOrder(bar, await orderByText(bar, phone), ({ status }) => status !== 'placed'),
    ).to.include({
      refusal: 'open-order',
    })
    await network.firestore.doc(eventPath(yesterday.eventId)).update({ state: 'ENDED' })
    const next = await orderByText(bar, phone)
    expect(await whenOrder(bar, next, ({ status }) => status !== 'placed')).to.include({ status: 'queued' })
    expect(await readOrder(yesterday, left)).to.include({ status: 'queued' })
  })

  it('of somebody who wrote STOP are made, and the board says that no text goes', async function () {
    const phone = newGuest()
    await network.firestore.doc(attendeePath(phone)).set({ isOptedOut: true })
    const orderId = await numberedOrder(bar, phone)
    expect((await readOrder(bar, orderId)).text)
      .to.include({ status: 'FAILED' })
      .and.have.property('problem')
    expect(await textsTo(network, phone)).to.deep.equal([])
  })

  it('show on the public board, without anything of a person', async function () {
    const wall = await openBar(network)
    const waiting = await numberedOrder(wall, newGuest())
    const ready = await numberedOrder(wall, newGuest())
    await tap(wall, ready, 'start')
    await tap(wall, ready, 'ready')
    const numbers = await Promise.all([waiting, ready].map(async (id) => (await readOrder(wall, id)).number))
    const shown = await waitUntil(
      async () => {
        const board = await read(network, publicBoardPath(wall.eventId))
        return board['ready']?.length === 1 && board['making']?.length === 1 ? board : undefined
      },
      { timeoutMs: 10_000 },
    )
    expect(shown).to.deep.include({ making: [numbers[0]], ready: [numbers[1]], waiting: 1, minutes: null })
    expect(JSON.stringify(shown)).to.not.match(/49155|flat white pls/)
    await network.firestore.doc(eventPath(wall.eventId)).update({ pickupPlace: 'the other bar' })
    const edited = async () =>
      (await read(network, publicBoardPath(wall.eventId)))['pickupPlace'] === 'the other bar' || undefined
    expect(await waitUntil(edited, { timeoutMs: 10_000 })).to.equal(true)
  })
})
