import { demoPassword } from '../seed/demo-people.ts'
import { demoWorld } from '../seed/demo-world.ts'
import { buildAll } from './build.ts'
import { NetworkError } from './network-error.ts'
import type { Network } from './network.ts'
import { documentedPorts } from './ports.ts'
import { readLocalEnvironment } from './local-environment.ts'
import { startNetwork } from './start-network.ts'

/** `npm start`: the whole of Relaydesk on this machine, with demo data. Ctrl-C ends it. */
async function main(): Promise<void> {
  const startedAt = Date.now()
  const tell = (what: string): void =>
    console.log(`  ${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)} s  ${what}`)
  console.log('Relaydesk starts on this machine. Nothing leaves it.')
  const network = startStoppable(async () => {
    await buildAll()
    tell('Built')
    return startNetwork({
      ports: documentedPorts,
      onProgress: tell,
      phones: { receipts: 'read', readsAfterMs: 6_000 },
      whatsappWindow: 'refuse',
      twilioPhones: { receipts: 'read', readsAfterMs: 6_000 },
      twilioWindow: 'refuse',
      ...readLocalEnvironment(process.env),
    })
  })
  console.log(welcome(await network))
}

/** Starts, and ends everything on Ctrl-C even while it is still starting. */
async function startStoppable(start: () => Promise<Network>): Promise<Network> {
  const starting = start()
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      console.log('\nRelaydesk stops …')
      starting
        .then((network) => network.stop())
        .catch(() => undefined)
        .finally(() => process.exit(0))
    })
  }
  return starting
}

function welcome({ urls, ports }: Network): string {
  const people = demoWorld.people.map(
    ({ email, displayName, role }) => `    ${email.padEnd(38)} ${displayName} (${role})`,
  )
  const phones =
    urls.phones === '' ? 'not started: another WhatsApp is used' : `http://127.0.0.1:${ports.phones}`
  return [
    '',
    'Relaydesk is ready',
    '',
    `  Desk    http://127.0.0.1:${ports.hosting}`,
    `  Phones  ${phones}`,
    '',
    `  Sign in with one of these, password ${demoPassword}`,
    ...people,
    '',
    '  Ctrl-C ends everything.',
  ].join('\n')
}

try {
  await main()
} catch (error) {
  if (!(error instanceof NetworkError)) throw error
  console.error(`\n${error.message}`)
  process.exit(1)
}
