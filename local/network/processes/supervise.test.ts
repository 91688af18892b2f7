import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { waitUntil } from '../wait-until.ts'
import { supervise, type SupervisedCommand } from './supervise.ts'

/** Starts a grandchild in a group of its own that ignores polite signals, as firebase-tools does with Java. */
const FAMILY = `
  const stubborn = 'process.on("SIGINT", () => {}); setInterval(() => {}, 1000); console.log("up", process.pid)'
  const child = require('node:child_process').spawn(process.execPath, ['-e', stubborn], { detached: true, stdio: 'inherit' })
  if (process.env.DEAF) process.on('SIGINT', () => {})
  else process.on('SIGINT', () => process.exit(0))
  setInterval(() => {}, 1000)
`

describe('a supervised command', () => {
  let folder: string
  let command: SupervisedCommand

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'supervised-'))
    command = {
      command: process.execPath,
      args: ['-e', FAMILY],
      cwd: folder,
      signal: 'SIGINT',
      graceMs: 5000,
      env: process.env,
      logFile: path.join(folder, 'out.log'),
    }
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  async function grandchild(): Promise<number> {
    const found = await waitUntil(
      () => {
        const said = existsSync(command.logFile) ? readFileSync(command.logFile, 'utf8') : ''
        return /up (\d+)/.exec(said)?.[1]
      },
      { timeoutMs: 9000, everyMs: 10 },
    )
    if (found === undefined) throw new Error('The grandchild did not start.')
    return Number(found)
  }

  it('takes grandchildren in other process groups along when it stops', async () => {
    const running = supervise(command)
    const pid = await grandchild()
    await running.stop()
    await gone(pid)
    expect(await running.exited).to.equal(0)
  })

  it('is killed when it does not end in time', async () => {
    const running = supervise({ ...command, graceMs: 50, env: { ...process.env, DEAF: '1' } })
    const pid = await grandchild()
    await running.stop()
    await gone(pid)
    expect(await running.exited).to.equal(1)
  })

  it('ends when its starter is killed with SIGKILL', async () => {
    const code = `
      import { supervise } from ${JSON.stringify(path.join(import.meta.dirname, 'supervise.ts'))}
      supervise(JSON.parse(process.env.COMMAND))
    `
    const env = {
      ...process.env,
      COMMAND: JSON.stringify({ ...command, env: { PATH: process.env['PATH'] } }),
    }
    const starter = spawn(process.execPath, ['--input-type=module', '-e', code], { env, stdio: 'inherit' })
    const pid = await grandchild()
    starter.kill('SIGKILL')
    await gone(pid)
  })

  it('tells its exit code and removes its scratch folder', async () => {
    const scratchFolder = mkdtempSync(path.join(folder, 'scratch-'))
    const running = supervise({ ...command, args: ['-e', 'process.exit(3)'], scratchFolder })
    expect(await running.exited).to.equal(3)
    expect(existsSync(scratchFolder)).to.equal(false)
  })

  it('reports a command that does not exist', async () => {
    const running = supervise({ ...command, command: path.join(folder, 'nothing') })
    expect(await running.exited).to.equal(127)
    expect(readFileSync(command.logFile, 'utf8')).to.contain('Could not start')
  })
})

/** A zombie is gone: some machines let process 1 collect the dead late or never. */
async function gone(pid: number): Promise<void> {
  const state = await new Promise<string>((resolve) => {
    execFile('ps', ['-o', 'stat=', '-p', String(pid)], (_, stdout) => resolve(stdout.trim()))
  })
  if (state !== '' && !state.startsWith('Z')) await gone(pid)
}
