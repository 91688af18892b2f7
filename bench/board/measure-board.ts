import type { Page } from 'playwright-core'
import { eventPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { startNetwork } from '../../local/network/start-network.ts'
import { demoTwilioSenders } from '../../local/seed/demo-twilio-senders.ts'
import { demoEventIds } from '../../local/seed/orders/demo-event-ids.ts'
import { openBoard } from '../../tests/browser/board.ts'
import { addOrders, newEvent, testOrder } from '../../tests/browser/board-event.ts'
import { closeBrowser, closePages, launchBrowser } from '../../tests/browser/browser.ts'
import type { Effort, PartResult } from '../report/part.ts'
import { percentile } from '../statistics/percentile.ts'
import { watchBoard, whenOnBoard } from './watch-board.ts'

/** So many orders wait already. */
const open = 300
/** What we promise on a local network, in milliseconds at the 95th percentile. */
const targetMs = 1_000
const [{ address: sender }] = demoTwilioSenders.devConfBerlin

/** From "Twilio posts a guest's order" to "its card is on the board", with 300 open orders on it, in a real browser. */
export async function measureBoard({ quick }: Effort): Promise<PartResult> {
  const [network] = await Promise.all([startNetwork({}), launchBrowser()])
  try {
    // The number belongs to the bench's event alone.
    await network.firestore.doc(eventPath(demoEventIds.devConfBerlin)).update({ senders: [] })
    const event = await newEvent(network, { senders: [sender], firstNumber: open })
    await network.withoutTriggers(() =>
      addOrders(
        network,
        event,
        Array.from({ length: open }, (_, number) => testOrder(number)),
      ),
    )
    const { page } = await openBoard(network, event.barista, event.eventId)
    await watchBoard(page)
    const took: number[] = []
    const count = quick ? 5 : 40
    for (let index = -5; index < count; index += 1) {
      const ms = await orderOne(network, page, index)
      if (index >= 0) took.push(ms)
    }
    return report(took)
  } finally {
    await closePages(undefined)
    await closeBrowser()
    await network.stop()
  }
}

/** Milliseconds until the order that a guest texts now is on the board. */
async function orderOne({ twilio }: Network, page: Page, index: number): Promise<number> {
  if (twilio === undefined) throw new Error('The bench needs its own Twilio.')
  const at = Date.now()
  // Counted from where the warm-up begins, five before the first.
  const guest = index + 5
  twilio.say(`+4915553${String(guest).padStart(6, '0')}`, sender, 'flat white')
  return (await whenOnBoard(page, open + guest)) - at
}

function report(took: number[]): PartResult {
  const p50 = percentile(took, 0.5)
  const p95 = percentile(took, 0.95)
  return {
    tables: [
      {
        title: 'Webhook to a card on a board with 300 open orders',
        columns: ['orders', 'p50 ms', 'p95 ms'],
        rows: [[String(took.length), p50, p95]],
        notes: ['Absolute, on emulators and in Chromium on the same machine, one guest after the other.'],
      },
    ],
    targets: [
      {
        what: 'ms from webhook to board, p95',
        measured: p95,
        limit: targetMs,
        kept: p95 <= targetMs,
        binding: false,
      },
    ],
    values: { orders: took.length, p50, p95 },
  }
}
