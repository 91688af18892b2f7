import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { BusinessNumber } from './numbers/business-number.ts'
import { startWhatsappSimulator } from './start-whatsapp-simulator.ts'

/** `node main.ts --port 4010 --numbers numbers.json [--no-limits]`: the simulator by itself, until Ctrl-C. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      numbers: { type: 'string' },
      'no-limits': { type: 'boolean', default: false },
    },
  })
  if (values.numbers === undefined) throw new Error('Say which numbers to answer for: --numbers numbers.json')
  const numbers = z.array(BusinessNumber).parse(JSON.parse(readFileSync(values.numbers, 'utf8')))
  const simulator = await startWhatsappSimulator({
    port: z.coerce.number().int().min(0).max(65_535).parse(values.port),
    host: values.host,
    numbers,
    ...(values['no-limits'] ? { limits: false as const } : {}),
  })
  console.log(
    `The WhatsApp simulator listens on ${simulator.url} for ${numbers.map(({ name }) => name).join(', ')}.`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.stop())
}

main().catch((error: unknown) => {
  console.error(
    error instanceof z.ZodError
      ? z.prettifyError(error)
      : error instanceof Error
        ? error.message
        : String(error),
  )
  process.exitCode = 1
})
