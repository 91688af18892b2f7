import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { NetworkError } from './network-error.ts'
import { repositoryRoot } from './repository-root.ts'
import { waitUntil } from './wait-until.ts'

/** queue-service as a process of its own, so that it can be killed in the middle of its work and started again. */
export interface QueueServiceProcess {
  url: string
  /** Starts it (again), with this environment more; resolves once it answers. */
  start(more?: Record<string, string>): Promise<void>
  /** Ends it and resolves when it is gone: SIGTERM lets it finish the tasks in hand, SIGKILL does not. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

export interface QueueServiceOptions {
  port: number
  env: Record<string, string>
  logFile: string
}

export function createQueueServiceProcess({ port, env, logFile }: QueueServiceOptions): QueueServiceProcess {
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined

  return {
    url,
    async start(more = {}) {
      const log = openSync(logFile, 'a')
      const started = spawn(process.execPath, ['dist/main.js'], {
        cwd: path.join(repositoryRoot, 'queue-service'),
        env: { PATH: process.env['PATH'], ...env, ...more, PORT: String(port) },
        stdio: ['ignore', log, log],
      })
      closeSync(log)
      child = started
      const endWithUs = () => started.kill('SIGKILL')
      process.once('exit', endWithUs)
      started.once('exit', () => process.off('exit', endWithUs))
      await untilHealthy(url, started, logFile)
    },
    async stop(signal = 'SIGTERM') {
      const running = child
      if (running === undefined || running.exitCode !== null || running.signalCode !== null) return
      const gone = new Promise((resolve) => running.once('exit', resolve))
      running.kill(signal)
      await gone
    },
  }
}

async function untilHealthy(url: string, child: ChildProcess, logFile: string): Promise<void> {
  const outcome = await waitUntil(
    async () => {
      if (child.exitCode !== null) return 'stopped'
      const answered = await fetch(`${url}/health`).then(
        ({ ok }) => ok,
        () => false,
      )
      return answered ? 'healthy' : undefined
    },
    { timeoutMs: 20_000 },
  )
  if (outcome === 'healthy') return
  throw outcome === 'stopped'
    ? new NetworkError(
        'stopped-early',
        `queue-service stopped as soon as it was started; ${logFile} says why.`,
      )
    : new NetworkError(
        'not-ready-in-time',
        `queue-service did not answer within 20 s; ${logFile} may say why.`,
      )
}
