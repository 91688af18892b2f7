// Runs one command and ends it, with everything it started, when standard input closes: so nothing outlives whoever
// started it, even if that process is killed with SIGKILL and can do no cleaning up.
// Started by supervise.ts, with its settings as JSON in the first argument.

import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { findDescendants, sendSignal } from './process-tree.ts'
import type { SupervisorSettings } from './supervise.ts'

const settings: SupervisorSettings = JSON.parse(process.argv[2] ?? '{}')
const child = spawn(settings.command, settings.args, {
  cwd: settings.cwd,
  stdio: ['ignore', 'inherit', 'inherit'],
})
const known = new Set<number>()
const abandoned = new AbortController()

// The terminal's Ctrl-C goes to the starter alone; it decides in which order things end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.stdin.resume()
process.stdin.once('end', () => void endGently())
process.stdin.once('error', () => void endGently())
child.once('error', (error) => {
  process.stderr.write(`Could not start ${settings.command}: ${error.message}\n`)
  process.exit(127)
})
child.once('exit', (code, signal) => void leave(code ?? (signal ? 1 : 0)))

async function endGently(): Promise<void> {
  // Afterwards is too late: a grandchild whose parent has ended belongs to process 1.
  await remember()
  if (child.pid !== undefined) sendSignal(child.pid, settings.signal)
  await delay(settings.graceMs, undefined, { signal: abandoned.signal }).catch(() => {})
  if (child.exitCode === null && child.signalCode === null) {
    await remember()
    child.kill('SIGKILL')
  }
}

async function remember(): Promise<void> {
  if (child.pid === undefined) return
  for (const pid of await findDescendants(child.pid)) known.add(pid)
}

async function leave(code: number): Promise<void> {
  abandoned.abort()
  for (const pid of known) sendSignal(pid, 'SIGKILL')
  if (settings.scratchFolder) rmSync(settings.scratchFolder, { recursive: true, force: true })
  process.exit(code)
}
