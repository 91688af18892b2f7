import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { startNetwork } from '../../local/network/start-network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { closeBrowser, closePages, launchBrowser } from '../../tests/browser/browser.ts'
import { openDrawer } from '../../tests/browser/desk.ts'
import { newEnquiry, type TestEnquiry } from '../../tests/browser/test-enquiry.ts'
import type { Effort, PartResult } from '../report/part.ts'
import { percentile } from '../statistics/percentile.ts'
import { whenShown, watchThread } from './watch-thread.ts'

/** Messages a second at the gentle rate: one driver writes no faster. */
const gentleRate = 2

/** From "WhatsApp posts its webhook" to "the words are in an open drawer", through every part, in a real browser. */
export async function measureVisible({ quick }: Effort): Promise<PartResult> {
  const [network] = await Promise.all([startNetwork({}), launchBrowser()])
  try {
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    await watchThread(page)
    const count = quick ? 10 : 60
    await oneByOne(network, page, enquiry, 'warm', 10)
    const alone = await oneByOne(network, page, enquiry, 'alone', count)
    const gentle = await atRate(network, page, enquiry, 'gentle', count)
    return report({ 'one after the other': alone, [`${gentleRate} a second`]: gentle })
  } finally {
    await closePages(undefined)
    await closeBrowser()
    await network.stop()
  }
}

async function oneByOne(
  network: Network,
  page: Page,
  enquiry: TestEnquiry,
  name: string,
  count: number,
): Promise<number[]> {
  const took: number[] = []
  for (let index = 0; index < count; index += 1) {
    const said = say(network, enquiry, `${name}-${index}.`)
    took.push((await whenShown(page, said.words)) - said.at)
  }
  return took
}

function atRate(
  network: Network,
  page: Page,
  enquiry: TestEnquiry,
  name: string,
  count: number,
): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const shown: Promise<number>[] = []
    const timer = setInterval(() => {
      const said = say(network, enquiry, `${name}-${shown.length}.`)
      shown.push(whenShown(page, said.words).then((at) => at - said.at))
      if (shown.length < count) return
      clearInterval(timer)
      Promise.all(shown).then(resolve, reject)
    }, 1_000 / gentleRate)
  })
}

/** The driver says it now; the page's clock is this machine's. */
function say({ whatsapp }: Network, { mobileNumber }: TestEnquiry, words: string) {
  if (whatsapp === undefined) throw new Error('The bench needs its own WhatsApp.')
  const at = Date.now()
  whatsapp.say(mobileNumber, { type: 'text', text: { body: words } })
  return { words, at }
}

function report(measured: Record<string, number[]>): PartResult {
  const values = Object.entries(measured).map(([how, took]) => ({
    how,
    messages: took.length,
    p50: percentile(took, 0.5),
    p95: percentile(took, 0.95),
  }))
  return {
    tables: [
      {
        title: 'Webhook to visible in an open drawer',
        columns: ['messages', 'how many', 'p50 ms', 'p95 ms'],
        rows: values.map(({ how, messages, p50, p95 }) => [how, messages, p50, p95]),
        notes: [
          'Absolute, on emulators and in Chromium on the same machine: from the simulator’s post to the words in the page.',
        ],
      },
    ],
    targets: [],
    values,
  }
}
