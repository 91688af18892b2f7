import { parseArgs } from 'node:util'
import { startCloudTasksEmulator } from './start-cloud-tasks-emulator.ts'
import type { EmulatorOptions } from './start-cloud-tasks-emulator.ts'
import { readQueuesFile } from './queues/read-queues-file.ts'

const usage = `Usage: node local/simulators/cloud-tasks/main.ts [options]

  --port <n>              gRPC port (default 8123)
  --oidc-port <n>         port of the token keys and the admin API (default 8124)
  --host <address>        address to listen on (default 127.0.0.1)
  --project <id>          project of the queues (default demo-tasks)
  --queues <file>         JSON file with the location and the queues to create
  --location <id>         location when there is no queues file (default us-central1)
  --backoff-scale <x>     multiplies retry delays (default 1)
  --app-engine-url <url>  where App Engine tasks are sent
  --allow-remote-targets  lets tasks call other machines`

/** Reads the command line. Throws with a sentence for the person who typed it. */
function readOptions(args: string[]): EmulatorOptions | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '8123' },
      'oidc-port': { type: 'string', default: '8124' },
      host: { type: 'string', default: '127.0.0.1' },
      project: { type: 'string', default: 'demo-tasks' },
      queues: { type: 'string' },
      location: { type: 'string', default: 'us-central1' },
      'backoff-scale': { type: 'string', default: '1' },
      'app-engine-url': { type: 'string' },
      'allow-remote-targets': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  const file = values.queues ? readQueuesFile(values.queues) : { location: values.location, queues: [] }
  return {
    projectId: values.project,
    location: file.location,
    queues: file.queues,
    port: readNumber('--port', values.port),
    oidcPort: readNumber('--oidc-port', values['oidc-port']),
    host: values.host,
    backoffScale: readNumber('--backoff-scale', values['backoff-scale']),
    allowRemoteTargets: values['allow-remote-targets'],
    ...(values['app-engine-url'] ? { appEngineUrl: values['app-engine-url'] } : {}),
  }
}

function readNumber(option: string, text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0)) throw new Error(`${option} must be a number, not "${text}".`)
  return value
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') {
    console.log(usage)
    return
  }
  const emulator = await startCloudTasksEmulator(options)
  console.log(`Cloud Tasks emulator: gRPC on ${emulator.grpcAddress}, keys and admin on ${emulator.issuer}`)
  for (const id of Object.keys(emulator.stats())) {
    console.log(`  projects/${options.projectId}/locations/${options.location}/queues/${id}`)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void emulator.stop())
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
