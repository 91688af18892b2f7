import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { cardOf, openBoard, queueNumbers } from './board.ts'
import { goOffline } from './browser.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { addOrders, newEvent, storedOrder, testOrder } from './board-event.ts'

describe('the tablets of a bar', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('share the numbers, so that two never reach for the same drink', async function () {
    const event = await newEvent(network)
    await addOrders(
      network,
      event,
      [0, 1, 2, 3].map((number) => testOrder(number)),
    )
    const [first, second] = await Promise.all(
      ['1-2', '2-2'].map((terminal) => openBoard(network, event.barista, event.eventId, { terminal })),
    )
    if (first === undefined || second === undefined) throw new Error('Two tablets.')
    await eventually(async () => expect(await queueNumbers(first.page)).to.deep.equal([0, 2]))
    await eventually(async () => expect(await queueNumbers(second.page)).to.deep.equal([1, 3]))
    await second.page.getByRole('button', { name: 'All 4' }).click()
    await cardOf(second.page, 0).getByRole('button', { name: 'Start' }).click()
    await cardOf(first.page, 0).getByText('Terminal 2 is making it').waitFor()
  })

  it('never both start a drink: the loser is told who won, and what is next', async function () {
    const event = await newEvent(network)
    const ids = await addOrders(network, event, [testOrder(0), testOrder(1)])
    const [first, second] = await Promise.all(
      ['1-2', '2-2'].map((terminal) => openBoard(network, event.barista, event.eventId, { terminal })),
    )
    if (first === undefined || second === undefined) throw new Error('Two tablets.')
    await second.page.getByRole('button', { name: 'All 2' }).click()
    const starts = [first, second].map(({ page }) => cardOf(page, 0).getByRole('button', { name: 'Start' }))
    for (const start of starts) await start.waitFor()
    // Two fingers come down in the same moment: whoever looks first whether the button stands still comes too late.
    await Promise.all(starts.map((start) => start.evaluate((button: HTMLElement) => button.click())))
    const winner = await eventually(async () => {
      const { status, terminal } = await storedOrder(network, event, ids.get(0))
      expect(status).to.equal('making')
      return Number(terminal)
    })
    const [won, lost] = winner === 1 ? [first, second] : [second, first]
    await lost.page.getByText(`Terminal ${winner} started order 0 a second before you. Next is 1.`).waitFor()
    await cardOf(lost.page, 0).getByText(`Terminal ${winner} is making it`).waitFor()
    await cardOf(won.page, 0).getByRole('button', { name: 'Ready', exact: true }).waitFor()
  })

  it('keep taps while there is no connection, and say afterwards what became of them', async function () {
    const event = await newEvent(network)
    const making = { status: 'making', terminal: 1, startedAt: Date.now() } as const
    const ready = { status: 'ready', terminal: 1, readyAt: Date.now() } as const
    const ids = await addOrders(network, event, [
      testOrder(0, making),
      testOrder(1, ready),
      testOrder(2),
      testOrder(3),
      testOrder(4),
    ])
    const tablet = await openBoard(network, event.barista, event.eventId)
    const { page, context } = tablet
    await cardOf(page, 0).waitFor()
    await goOffline(tablet)
    await cardOf(page, 2).getByRole('button', { name: 'Start needs the connection' }).waitFor()
    await page.getByText(/^Not live since .*Ready, Served, Cancel and Remind are kept/).waitFor()

    await cardOf(page, 0).getByRole('button', { name: 'Ready', exact: true }).click()
    await cardOf(page, 0).getByText('Ready, kept on this tablet').waitFor()
    await cardOf(page, 1).getByRole('button', { name: 'Served' }).click()
    await cardOf(page, 1).getByText('Served, kept on this tablet').waitFor()
    await cardOf(page, 2).getByRole('button', { name: 'Cancel order 2' }).click()
    await cardOf(page, 2).getByText('Cancelled, kept on this tablet').waitFor()
    await cardOf(page, 4).getByRole('button', { name: 'Cancel order 4' }).click()
    await cardOf(page, 4).getByRole('button', { name: 'Undo' }).click()
    await cardOf(page, 4).getByRole('button', { name: 'Cancel order 4' }).waitFor()

    // Meanwhile, elsewhere: the guest of 2 collects it after all, 3 is begun, 5 comes.
    const orders = network.firestore.collection(`events/${event.eventId}/orders`)
    await orders.doc(ids.get(2) ?? '').update({ status: 'delivered', deliveredAt: new Date(), revision: 3 })
    await orders.doc(ids.get(3) ?? '').update({ status: 'making', terminal: 2, revision: 2 })
    await addOrders(network, event, [testOrder(5)])

    await context.setOffline(false)
    const banner = page.getByRole('status').filter({ hasText: 'Back online after' })
    await banner.getByText('1 new order (5), 3 started at terminal 2').waitFor()
    await banner.getByText('Your 3 taps: 2 done, 1 too late (2).').waitFor()
    for (const [number, status] of [
      [0, 'ready'],
      [1, 'delivered'],
      [2, 'delivered'],
      [4, 'queued'],
    ] as const)
      expect((await storedOrder(network, event, ids.get(number)))['status'], String(number)).to.equal(status)
    await page.getByRole('button', { name: 'Got it' }).click()
    await banner.waitFor({ state: 'detached' })
  })

  it('send a tap that was kept when the page was closed, once', async function () {
    const event = await newEvent(network)
    const making = { status: 'making', terminal: 1, startedAt: Date.now() } as const
    const ids = await addOrders(network, event, [testOrder(0, making)])
    const tablet = await openBoard(network, event.barista, event.eventId)
    await cardOf(tablet.page, 0).waitFor()
    await goOffline(tablet)
    await cardOf(tablet.page, 0).getByRole('button', { name: 'Ready', exact: true }).click()
    await cardOf(tablet.page, 0).getByText('Ready, kept on this tablet').waitFor()
    const address = tablet.page.url()
    await tablet.page.close()
    await tablet.context.setOffline(false)
    const page = await tablet.openTab()
    await page.goto(address)
    await page.getByRole('article', { name: 'Order 0, ready' }).waitFor()
    await eventually(async () => {
      const { status, revision } = await storedOrder(network, event, ids.get(0))
      expect({ status, revision }).to.deep.equal({ status: 'ready', revision: 2 })
    })
  })
})
