import { execFile } from 'node:child_process'
import path from 'node:path'
import { expect } from 'chai'
import { listenHttp } from './side-port/listen-http.ts'

const main = path.join(import.meta.dirname, 'main.ts')

/** Runs the command line until it ends by itself. */
function run(args: string[]): Promise<{ failed: boolean; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], (error, _, stderr) =>
      resolve({ failed: error !== null, stderr }),
    )
  })
}

describe('the command line', () => {
  it('says in one sentence that a port is taken', async () => {
    const holder = await listenHttp('127.0.0.1', 0)
    const port = new URL(holder.url).port
    for (const args of [
      ['--port', port, '--oidc-port', '0'],
      ['--port', '0', '--oidc-port', port],
    ]) {
      expect(await run(args)).to.deep.equal({
        failed: true,
        stderr: `Port ${port} on 127.0.0.1 is already in use: stop the program that holds it or choose another port.\n`,
      })
    }
    holder.close()
  })

  it('says what is wrong with a queues file or an option', async () => {
    expect((await run(['--queues', '/nowhere.json'])).stderr).to.equal(
      'The queues file /nowhere.json cannot be read.\n',
    )
    expect((await run(['--port', 'abc'])).stderr).to.equal('--port must be a number, not "abc".\n')
  })
})
