import { buildAll } from '../local/network/build.ts'
import { measureBoard } from './board/measure-board.ts'
import { measureLedger } from './ledger/measure-ledger.ts'
import { readOptions } from './options.ts'
import { machineLine } from './report/machine.ts'
import { measurePages } from './page-weight/measure-pages.ts'
import type { Part, PartResult } from './report/part.ts'
import { writeReport } from './report/write-report.ts'
import { measureConversations } from './send-path/measure-conversations.ts'
import { measureThroughput } from './send-path/measure-throughput.ts'
import { measureWebhooks } from './webhooks/measure-webhooks.ts'
import { measureTrigger } from './trigger/measure-trigger.ts'
import { measureVisible } from './visible/measure-visible.ts'

const parts: Part[] = [
  { name: 'throughput', about: 'sends per second against a bare baseline', run: measureThroughput },
  { name: 'conversations', about: 'one send into short and long conversations', run: measureConversations },
  { name: 'trigger', about: 'document created to WhatsApp called', run: measureTrigger },
  { name: 'webhooks', about: 'webhooks acknowledged, against a bare handler', run: measureWebhooks },
  { name: 'visible', about: 'webhook posted to visible in an open drawer', run: measureVisible },
  { name: 'board', about: 'a guest’s text to its card on a board with 300 orders', run: measureBoard },
  { name: 'ledger', about: 'what one message asks of the cloud, and its price', run: measureLedger },
  { name: 'pages', about: 'JavaScript of each page’s first load', run: measurePages },
]

/** `npm run bench`: builds, measures, prints tables (or JSON), and fails when a binding target is broken. */
async function main(): Promise<void> {
  // Everything runs on this machine: no Google client needs to look for the cloud around it.
  process.env['METADATA_SERVER_DETECTION'] ??= 'none'
  const args = process.argv.slice(2)
  const options = readOptions(
    args,
    parts.map(({ name }) => name),
  )
  console.error('Building …')
  await buildAll()
  const results: Record<string, PartResult> = {}
  for (const { name, about, run } of parts.filter((part) => options.parts.includes(part.name))) {
    console.error(`${name}: ${about} …`)
    results[name] = await run(options)
  }
  const all = Object.values(results)
  if (options.json) console.log(JSON.stringify({ machine: machineLine(), results }, null, 2))
  else
    console.log(
      `\n${writeReport(all, ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '))}`,
    )
  const broken = all.flatMap(({ targets }) => targets).some(({ binding, kept }) => binding && !kept)
  if (broken) process.exitCode = 1
}

await main()
