import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { runByItself } from '../shared/run-by-itself.ts'
import { Account } from './account/account.ts'
import { startTwilioSimulator } from './start-twilio-simulator.ts'

/** `node main.ts --port 4020 --account account.json [--incoming URL]`: the simulator by itself, until Ctrl-C. */
async function start(): Promise<{ stop: () => Promise<void> }> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4020' },
      host: { type: 'string', default: '127.0.0.1' },
      account: { type: 'string' },
      incoming: { type: 'string' },
    },
  })
  if (values.account === undefined) throw new Error('Say which account to answer for: --account account.json')
  const account = Account.parse(JSON.parse(readFileSync(values.account, 'utf8')))
  const simulator = await startTwilioSimulator({
    port: z.coerce.number().int().min(0).max(65_535).parse(values.port),
    host: values.host,
    account,
    ...(values.incoming === undefined ? {} : { incomingUrl: values.incoming }),
  })
  console.log(`The Twilio simulator listens on ${simulator.url} for ${account.accountSid}.`)
  return simulator
}

runByItself(start)
