import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { createQueueServiceProcess } from '../../local/network/queue-service-process.ts'
import { localFolder } from '../../local/network/repository-root.ts'
import { findFreePorts } from '../../local/network/prerequisites/free-ports.ts'

/** A service under test, as a process of its own. */
export interface Service {
  url: string
  stop(): Promise<void>
}

/** Starts the built queue-service as it is deployed, with this environment more. */
export async function startQueueService(port: number, env: Record<string, string>): Promise<Service> {
  const logFile = localFolder('logs', `bench-queue-service-${port}.log`)
  const service = createQueueServiceProcess({ port, logFile, env: { ...env, NODE_ENV: 'production' } })
  await service.start()
  return { url: service.url, stop: () => service.stop('SIGTERM') }
}

/** Starts the baseline in the same shape: one Node process, one port. */
export function startBareService(env: Record<string, string>): Promise<Service> {
  return startScript(path.join(import.meta.dirname, 'bare-service.ts'), env)
}

/** Starts a script that listens on PORT, and resolves once it says something. */
export async function startScript(
  script: string,
  env: Record<string, string>,
  args: string[] = [],
): Promise<Service> {
  const [port = 0] = await findFreePorts(1)
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env['PATH'], ...env, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  await untilItSpeaks(child)
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      process.off('exit', endWithUs)
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    },
  }
}

function untilItSpeaks(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve())
    child.once('exit', (code) =>
      reject(new Error(`A service of the bench stopped at once with code ${code}.`)),
    )
  })
}
