import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { cardOf, openBoard, queueNumbers } from './board.ts'
import { addOrders, newEvent, testOrder } from './board-event.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'

const many = 300
/** Far above what it takes on a quiet machine (see the numbers that the tests print), far below what anybody would call slow. */
const tapMs = 1_000

describe('the order board with 300 open orders', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('answers a tap at once, and shows what comes in', async function () {
    const event = await newEvent(network)
    await addOrders(
      network,
      event,
      Array.from({ length: many }, (_, number) =>
        testOrder(number, { verbatim: `a flat white, number ${number}, as hot as it gets please` }),
      ),
    )
    const { page } = await openBoard(network, event.barista, event.eventId)
    await eventually(async () => expect(await queueNumbers(page)).to.have.length(many))

    const ms = await cardOf(page, 1).evaluate(async (card) => {
      const turned = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (card.getAttribute('data-state') !== 'here') return
          observer.disconnect()
          requestAnimationFrame(() => resolve(performance.now()))
        })
        observer.observe(card, { attributes: true })
      })
      const from = performance.now()
      card.querySelector('button')?.click()
      return (await turned) - from
    })
    console.log(`      a tap is shown after ${Math.round(ms)} ms`)
    expect(ms).to.be.lessThan(tapMs)

    const from = performance.now()
    await addOrders(network, event, [testOrder(many)])
    await cardOf(page, many).waitFor({ state: 'attached' })
    console.log(`      a new order stands there after ${Math.round(performance.now() - from)} ms`)
  })

  it('moves nothing under a hand that is on the cards', async function () {
    const event = await newEvent(network)
    await addOrders(
      network,
      event,
      [1, 2, 3].map((number) => testOrder(number)),
    )
    const { page } = await openBoard(network, event.barista, event.eventId)
    await cardOf(page, 3).waitFor()
    await cardOf(page, 2).hover()
    const from = performance.now()
    await addOrders(network, event, [testOrder(0)])
    await page.getByRole('tab', { name: 'Queue 4' }).waitFor()
    const shown = await queueNumbers(page)
    const isEarly = performance.now() - from < 1_400
    if (isEarly) expect(shown).to.deep.equal([1, 2, 3])
    await eventually(async () => expect(await queueNumbers(page)).to.deep.equal([0, 1, 2, 3]))
  })
})
