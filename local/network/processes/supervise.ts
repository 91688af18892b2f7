import { spawn } from 'node:child_process'
import { mkdirSync, openSync, closeSync } from 'node:fs'
import path from 'node:path'

/** What the supervisor needs to know; it travels as JSON. */
export interface SupervisorSettings {
  command: string
  args: string[]
  cwd: string
  /** Asks the command to end. */
  signal: NodeJS.Signals
  /** How long it may take to end before it is killed with everything it started. */
  graceMs: number
  /** Removed when the command has ended. */
  scratchFolder?: string
}

/** A command to run, and where its output goes. */
export interface SupervisedCommand extends SupervisorSettings {
  env: NodeJS.ProcessEnv
  /** Standard output and standard error are appended here. */
  logFile: string
}

/** A running command. */
export interface Supervised {
  /** Resolves with the exit code once the command and everything it started are gone. */
  exited: Promise<number>
  /** Asks the command to end, kills what has not ended in time, and waits for that. May be called again. */
  stop(): Promise<void>
}

/**
 * Runs a command that ends together with this process, whatever ends this process, and takes all its own children with
 * it, even those in process groups of their own (firebase-tools starts Java like that).
 */
export function supervise(command: SupervisedCommand): Supervised {
  const { env, logFile, ...settings } = command
  mkdirSync(path.dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'a')
  const supervisor = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'supervisor.ts'), JSON.stringify(settings)],
    { env, stdio: ['pipe', log, log], detached: true },
  )
  closeSync(log)
  const exited = new Promise<number>((resolve) => {
    supervisor.once('error', () => resolve(127))
    supervisor.once('exit', (code) => resolve(code ?? 1))
  })
  supervisor.stdin?.on('error', () => {})
  return {
    exited,
    async stop() {
      supervisor.stdin?.end()
      await exited
    },
  }
}
