import { buildServers } from '../network/build.ts'
import type { Network } from '../network/network.ts'
import { startNetwork } from '../network/start-network.ts'
import { seededRandom } from '../simulators/shared/seeded-random.ts'
import { planHour } from './hour.ts'
import { judge } from './judge.ts'
import { readOptions, type HourName, type RehearsalOptions } from './options.ts'
import { judgeOrders } from './orders/judge-orders.ts'
import { planOrderHour } from './orders/order-hour.ts'
import { playOrders } from './orders/play-orders.ts'
import { orderResultOf, writeOrderResult } from './orders/report-orders.ts'
import { playHour } from './play-hour.ts'
import { resultOf, writeResult } from './report.ts'
import { rehearsalLease } from './world.ts'

interface Played {
  kept: boolean
  text: string
  json: object
}

/** `npm run rehearse`: plays busy hours on a network of its own; exits 1 when a promise was broken. */
async function main(args: string[]): Promise<void> {
  const options = readOptions(args)
  await buildServers()
  const network = await startNetwork({
    leases: [rehearsalLease],
    seed: false,
    pages: false,
    phones: { receipts: 'read', readsAfterMs: 200 },
    twilioPhones: { receipts: 'read', readsAfterMs: 200 },
    whatsappSeed: options.seed,
    twilioSeed: options.seed,
    backoffScale: 0.05,
    queueServiceEnv: { SEND_TIMEOUT_MS: '1500', SEND_LEASE_MS: '4000', SWEEP_PATIENCE_MS: '3000' },
    // Whoever asks for JSON wants to read nothing else.
    onProgress: options.json ? () => undefined : (what) => console.error(what),
  })
  try {
    const played: Record<string, Played> = {}
    for (const name of options.hours) {
      played[name] = await play[name](network, options)
      if (!options.json) console.log(`${played[name].text}\n`)
    }
    if (options.json) {
      const results = Object.entries(played).map(([name, { json }]) => [name, json])
      console.log(JSON.stringify({ options, ...Object.fromEntries(results) }, null, 2))
    }
    process.exitCode = Object.values(played).every(({ kept }) => kept) ? 0 : 1
  } finally {
    await network.stop()
  }
}

const play: Record<HourName, (network: Network, options: RehearsalOptions) => Promise<Played>> = {
  async chats(network, options) {
    const facts = await playHour(network, planHour(options, seededRandom(options.seed)), options, tell)
    const result = resultOf(facts, judge(facts))
    return { kept: result.kept, text: writeResult(result, options), json: result }
  },

  async orders(network, options) {
    const hour = planOrderHour(options, seededRandom(options.seed))
    const facts = await playOrders(network, hour, options, tell)
    const result = orderResultOf(facts, judgeOrders(facts))
    return { kept: result.kept, text: writeOrderResult(result, options), json: result }
  },
}

function tell(what: string): void {
  console.error(what)
}

await main(process.argv.slice(2))
