import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { runByItself } from '../shared/run-by-itself.ts'
import { BusinessNumber } from './numbers/business-number.ts'
import { startWhatsappSimulator } from './start-whatsapp-simulator.ts'

/** `node main.ts --port 4010 --numbers numbers.json [--no-limits] [--webhook URL --app-secret word]`: the simulator by itself, until Ctrl-C. */
async function start(): Promise<{ stop: () => Promise<void> }> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      numbers: { type: 'string' },
      'no-limits': { type: 'boolean', default: false },
      webhook: { type: 'string' },
      'app-secret': { type: 'string' },
    },
  })
  if (values.numbers === undefined) throw new Error('Say which numbers to answer for: --numbers numbers.json')
  const numbers = z.array(BusinessNumber).parse(JSON.parse(readFileSync(values.numbers, 'utf8')))
  const simulator = await startWhatsappSimulator({
    port: z.coerce.number().int().min(0).max(65_535).parse(values.port),
    host: values.host,
    numbers,
    ...(values['no-limits'] ? { limits: false as const } : {}),
    ...webhookOf(values.webhook, values['app-secret']),
  })
  console.log(
    `The WhatsApp simulator listens on ${simulator.url} for ${numbers.map(({ name }) => name).join(', ')}.`,
  )
  return simulator
}

function webhookOf(url: string | undefined, appSecret: string | undefined) {
  if (url === undefined) return {}
  if (appSecret === undefined) throw new Error('Say what webhooks are signed with: --app-secret word')
  return { webhook: { url, appSecret } }
}

runByItself(start)
