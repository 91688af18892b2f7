import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { demoEventIds } from '../../local/seed/orders/demo-event-ids.ts'
import { jonas, kioskBerlin, mia } from '../../local/seed/demo-people.ts'
import { cardOf, openBoard, queueNumbers, tablet } from './board.ts'
import { openBrowser, phone } from './browser.ts'
import { fillSignIn } from './signed-in.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { addOrders, newEvent, storedOrder, testOrder } from './board-event.ts'

describe('the order board', function () {
  this.timeout(90_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('shows what guests ordered, in their own words, the oldest first', async function () {
    const { page } = await openBoard(network, mia, demoEventIds.devConfBerlin)
    await cardOf(page, 117).waitFor()
    // Others may have ordered since.
    expect((await queueNumbers(page)).slice(0, 12)).to.deep.equal([
      117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128,
    ])
    const words = await cardOf(page, 122).innerText()
    expect(words).to.include('Cortado').and.to.include('No sugar').and.to.include('كورتادو من فضلك، بدون سكر')
    await cardOf(page, 118).getByText('•• 204').waitFor()
    await cardOf(page, 119).getByText('Terminal 2 is making it').waitFor()
    await cardOf(page, 126).getByText('It was: Cappuccino').waitFor()
    const lane = page.getByRole('complementary', { name: 'Ready to hand out' })
    await lane.getByText('Text not sent: call out').waitFor()
    await page.getByRole('tab', { name: 'Served 106' }).click()
    await cardOf(page, 116).waitFor()
    await page.getByRole('tab', { name: 'Cancelled 6' }).click()
    await cardOf(page, 115).getByText('Cancelled by the guest').waitFor()
  })

  it('cuts nothing of a card, however much a guest wrote', async function () {
    const event = await newEvent(network)
    const verbatim = 'a flat white please, and as it is my birthday perhaps with a heart on top '.repeat(4)
    const orders = Array.from({ length: 40 }, (_, number) =>
      testOrder(number, number % 7 === 5 ? { verbatim, channel: 'sms' } : {}),
    )
    await addOrders(network, event, orders)
    for (const viewport of [tablet, { width: 800, height: 1280 }, phone]) {
      const { page } = await openBoard(network, event.barista, event.eventId, { viewport })
      await cardOf(page, 39).waitFor({ state: 'attached' })
      await cardOf(page, 5).scrollIntoViewIfNeeded()
      const cut = await page
        .locator('[data-order]')
        .evaluateAll((cards) =>
          cards
            .filter((card) => card.scrollHeight > card.clientHeight)
            .map((card) => card.getAttribute('aria-label')),
        )
      expect(cut).to.deep.equal([])
    }
  })

  it('leads an order from Start to Served with a tap each, and takes back a slip of the finger', async function () {
    const event = await newEvent(network)
    const ids = await addOrders(network, event, [testOrder(0), testOrder(1)])
    const { page } = await openBoard(network, event.barista, event.eventId)
    const card = cardOf(page, 0)
    await card.getByRole('button', { name: 'Start' }).click()
    await card.getByRole('button', { name: 'Put back order 0' }).click()
    await card.getByRole('button', { name: 'Start' }).click()
    await card.getByRole('button', { name: 'Ready', exact: true }).click()
    await page.getByText('Order 0 is ready.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await card.getByRole('button', { name: 'Ready', exact: true }).click()
    await page
      .getByRole('article', { name: 'Order 0, ready' })
      .getByRole('button', { name: 'Served' })
      .click()
    await page.getByRole('tab', { name: 'Served 1' }).waitFor()
    await eventually(async () => {
      const { status, terminal } = await storedOrder(network, event, ids.get(0))
      expect({ status, terminal }).to.deep.equal({ status: 'delivered', terminal: 1 })
    })
    await eventually(async () => expect(await queueNumbers(page)).to.deep.equal([1]))
  })

  it('shows a new order within a second or so, and one that its guest cancelled for a while', async function () {
    const event = await newEvent(network)
    const { page } = await openBoard(network, event.barista, event.eventId)
    await page.getByText('No orders yet.').waitFor()
    const ids = await addOrders(network, event, [testOrder(0)])
    await cardOf(page, 0).waitFor({ timeout: 2_000 })
    await network.firestore.doc(`events/${event.eventId}/orders/${ids.get(0)}`).update({
      status: 'cancelled',
      cancelledBy: 'guest',
      cancelledAt: new Date(),
      revision: 2,
    })
    await cardOf(page, 0).getByText('Cancelled by the guest').waitFor()
    await cardOf(page, 0).waitFor({ state: 'detached', timeout: 30_000 })
    await page.getByRole('tab', { name: 'Cancelled 1' }).waitFor()
  })

  it('takes the order of somebody at the counter', async function () {
    const event = await newEvent(network, { firstNumber: 7 })
    const { page } = await openBoard(network, event.barista, event.eventId)
    await page.getByRole('button', { name: 'Walk-up order' }).click()
    await page.getByRole('radio', { name: 'Cappuccino' }).check()
    await page.getByRole('checkbox', { name: 'Oat milk' }).check()
    await page.getByRole('checkbox', { name: 'Soy milk' }).check()
    await page.getByRole('textbox', { name: 'Name, or where they sit' }).fill('Speaker room')
    await page.getByRole('button', { name: 'Order', exact: true }).click()
    const card = cardOf(page, 7)
    await card.getByText('Speaker room').waitFor()
    await card.getByText('Soy milk').waitFor()
    expect(await card.getByText('Oat milk').count()).to.equal(0)
  })

  it('pauses the bar with a reason, and opens it again', async function () {
    const event = await newEvent(network)
    const { page } = await openBoard(network, event.barista, event.eventId)
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('textbox', { name: 'Why, for your colleagues' }).fill('The milk is on its way.')
    await page.getByRole('dialog').getByRole('button', { name: 'Pause' }).click()
    await page.getByText('Orders are paused.').waitFor()
    await page.getByText(/The milk is on its way\..*Resumes by itself at \d\d:\d\d\./).waitFor()
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.getByText('Orders are paused.').waitFor({ state: 'detached' })
  })

  it('is where a barista begins, and nobody else’s', async function () {
    const { page } = await openBrowser()
    await page.goto(network.urls.web)
    await fillSignIn(page, mia.email)
    await page.waitForURL(/\/events\/dev-conf-berlin\/orders$/)
    await page.goto(`${network.urls.web}/events/${demoEventIds.signalLisboa}/orders`)
    await page.getByText('There is no such page.').waitFor()
    await page.goto(`${network.urls.web}/events/${demoEventIds.devConfBerlin}/orders/3-2`)
    await page.getByText('There is no such page.').waitFor()

    const lead = await openBrowser()
    await lead.page.goto(network.urls.web)
    await fillSignIn(lead.page, jonas.email)
    await lead.page.waitForURL(/\/events$/)
    expect(await lead.page.getByRole('link', { name: 'Enquiries' }).count()).to.equal(0)
    await lead.page.getByRole('link', { name: 'Orders' }).click()
    await cardOf(lead.page, 117).waitFor()

    const kiosk = await openBrowser()
    await kiosk.page.goto(network.urls.web)
    await fillSignIn(kiosk.page, kioskBerlin.email)
    await kiosk.page.waitForURL(/\/events\/dev-conf-berlin\/kiosk$/)
  })

  it('speaks Portuguese', async function () {
    const event = await newEvent(network, { language: 'pt' })
    await addOrders(network, event, [testOrder(0, { modifiers: [{ title: 'Açúcar', without: true }] })])
    const { page } = await openBoard(network, event.barista, event.eventId)
    await page.getByRole('button', { name: /^You and this desk/ }).click()
    await page.getByText('Português').click()
    const card = page.getByRole('article', { name: 'Pedido 0, Flat White' })
    await card.getByText('Sem açúcar').waitFor()
    await card.getByRole('button', { name: 'Começar' }).waitFor()
  })
})
