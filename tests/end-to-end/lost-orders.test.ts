import { expect } from 'chai'
import {
  conversationMessagePath,
  eventPath,
  ordersPath,
  publicBoardPath,
} from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import {
  ago,
  conversationOf,
  newGuest,
  numberedOrder,
  openBar,
  tap,
  orderByText,
  readOrder,
  textsTo,
  whenOrder,
  type Bar,
} from './bar.ts'
import { read } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { loseEvents } from './triple-functions.ts'

describe('what nobody else settles about orders, the sweeper does', function () {
  this.timeout(90_000)
  let network: Network
  let bar: Bar
  /** Whose orders no trigger hears of. */
  let lostBar: Bar
  /** Where nothing else happens that would bring the public screens up to date. */
  let quietBar: Bar
  const [placedBy, owedTo, quickly] = [newGuest(), newGuest(), newGuest()]
  let placed: string
  let owed: string
  let quick: string

  before(async function () {
    network = await useNetwork()
    await calm(network)
    bar = await openBar(network)
    lostBar = await openBar(network)
    quietBar = await openBar(network)
    const board = publicBoardPath(quietBar.eventId)
    await waitUntil(async () => (await read(network, board))['served'] === 0 || undefined, {
      timeoutMs: 20_000,
    })
    for (const { eventId } of [lostBar, quietBar]) loseEvents(ordersPath(eventId))
    placed = await orderByText(lostBar, placedBy)
    owed = await orderByText(lostBar, owedTo, {
      status: 'ready',
      number: 900,
      queuedAt: ago(60_000),
      readyAt: ago(60_000),
      textDue: { what: 'ready', at: ago(56_000) },
    })
    quick = await orderByText(lostBar, quickly, {
      status: 'ready',
      number: 902,
      queuedAt: ago(60_000),
      readyAt: ago(60_000),
      textDue: { what: 'confirmed', at: ago(60_000) },
    })
    await orderByText(quietBar, newGuest(), { status: 'delivered', number: 901 })
    expect(await readOrder(lostBar, placed)).to.include({ status: 'placed' })
  })

  after(() => calm(network))

  it('decides about orders whose trigger never came', async function () {
    await sweepUntil(async () => (await readOrder(lostBar, placed)).text !== undefined)
    expect(await readOrder(lostBar, placed)).to.include({ status: 'queued' })
    expect(await textsTo(network, placedBy)).to.deep.equal([`${placed}-confirmed`])
  })

  it('has texts written whose task was lost', async function () {
    await sweepUntil(async () => (await readOrder(lostBar, owed)).text !== undefined)
    expect(await textsTo(network, owedTo)).to.deep.equal([`${owed}-ready`])
    expect(await readOrder(lostBar, owed)).to.not.have.property('textDue')
  })

  it('confirms first, and says then that it is ready, where the drink was quicker', async function () {
    await sweepUntil(async () => (await readOrder(lostBar, quick)).text?.what === 'ready')
    expect(await textsTo(network, quickly)).to.deep.equal([`${quick}-confirmed`, `${quick}-ready`])
    expect(await readOrder(lostBar, quick)).to.not.have.property('textDue')
  })

  it('tells a guest once Cloud Tasks is there again', async function () {
    const phone = newGuest()
    await network.cloudTasks.setOutage(true)
    const orderId = await orderByText(bar, phone)
    await whenOrder(bar, orderId, ({ status }) => status === 'queued')
    await network.cloudTasks.setOutage(false)
    await sweepUntil(async () => (await readOrder(bar, orderId)).text !== undefined)
    expect(await textsTo(network, phone)).to.deep.equal([`${orderId}-confirmed`])
  })

  it('opens what was paused until now, and nothing else', async function () {
    const pause = { reason: '', byName: '', at: ago(120_000) }
    const over = await openBar(network, { state: 'CLOSED', pause: { ...pause, until: ago(1_000) } })
    const ended = await openBar(network, { state: 'ENDED', pause: { ...pause, until: ago(1_000) } })
    const later = await openBar(network, { state: 'CLOSED', pause: { ...pause, until: ago(-60_000) } })
    await network.sweep()
    const states = await Promise.all(
      [over, ended, later].map(async ({ eventId }) => (await read(network, eventPath(eventId)))['state']),
    )
    expect(states).to.deep.equal(['OPEN', 'ENDED', 'CLOSED'])
    expect(await read(network, eventPath(over.eventId))).to.not.have.property('pause')
  })

  it('sends no text that waited until its order was cancelled', async function () {
    const phone = newGuest()
    const orderId = await numberedOrder(bar, phone)
    await network.drain(20_000)
    await whileTwilioIsAway(async () => {
      await tap(bar, orderId, 'start')
      await tap(bar, orderId, 'ready')
      await whenOrder(bar, orderId, ({ text }) => text?.what === 'ready')
      await tap(bar, orderId, 'cancel')
      await whenOrder(bar, orderId, ({ text }) => text?.what === 'cancelled')
    })
    expect(await settledStatus(phone, `${orderId}-ready`)).to.equal('CANCELLED')
    expect(await settledStatus(phone, `${orderId}-cancelled`)).to.be.oneOf(['SENT', 'DELIVERED'])
    expect((await readOrder(bar, orderId)).text).to.include({ what: 'cancelled' })
  })

  it('sends no text that waited until its drink was served; who takes that back has the guest told', async function () {
    const phone = newGuest()
    const orderId = await numberedOrder(bar, phone)
    await network.drain(20_000)
    await whileTwilioIsAway(async () => {
      await tap(bar, orderId, 'start')
      await tap(bar, orderId, 'ready')
      await whenOrder(bar, orderId, ({ text }) => text?.what === 'ready')
      await tap(bar, orderId, 'serve')
      expect(await settledStatus(phone, `${orderId}-ready`)).to.equal('CANCELLED')
    })
    expect((await readOrder(bar, orderId)).text).to.include({ what: 'ready', status: 'CANCELLED' })
    await tap(bar, orderId, 'undo')
    await whenOrder(bar, orderId, ({ text }) => text?.what === 'reminder')
    expect(await settledStatus(phone, `${orderId}-reminder-1`)).to.be.oneOf(['SENT', 'DELIVERED'])
  })

  it('shows on the public screens what was not shown', async function () {
    const board = publicBoardPath(quietBar.eventId)
    await sweepUntil(async () => (await read(network, board))['served'] === 1)
  })

  /** Whatever is tried meanwhile does not leave. */
  async function whileTwilioIsAway(work: () => Promise<void>): Promise<void> {
    network.twilio?.setFault({ kind: 'http-429' })
    await work()
    network.twilio?.setFault(null)
  }

  /** What a text to a guest came to. */
  async function settledStatus(phone: string, messageId: string): Promise<unknown> {
    const path = conversationMessagePath({ conversationId: conversationOf(phone), messageId })
    const statusNow = async () => (await read(network, path))['status']
    await sweepUntil(async () => !['PENDING', 'SENDING'].includes(String(await statusNow())))
    return statusNow()
  }

  async function sweepUntil(isSo: () => Promise<boolean>): Promise<void> {
    const swept = await waitUntil(
      async () => {
        await network.sweep()
        await network.cloudTasks.idle()
        return (await isSo()) ? true : undefined
      },
      { timeoutMs: 20_000, everyMs: 500 },
    )
    expect(swept).to.equal(true)
  }
})
