import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { startFirestoreEmulator } from './firestore-emulator.ts'
import { NetworkError } from './network-error.ts'
import { findFreePorts } from './prerequisites/free-ports.ts'

describe('the Firestore emulator by itself', function () {
  this.timeout(30_000)
  let folder: string
  let server: Server | undefined

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'firestore-'))
  })

  afterEach(() => {
    server?.close()
    rmSync(folder, { recursive: true })
  })

  it('does not start with rules that it does not understand, and says where', async () => {
    const rulesFile = path.join(folder, 'my.rules')
    const match = 'match /databases/{database}/documents {\n match /{all=**} {\n allow read: if fals; } }'
    writeFileSync(rulesFile, `rules_version = '2';\nservice cloud.firestore { ${match} }`)
    const error = await failureOf(
      startFirestoreEmulator({ rulesFile, logFile: path.join(folder, 'out.log') }),
    )
    expect(error).to.be.instanceOf(NetworkError).with.property('code', 'rules-not-valid')
    expect(String(error)).to.contain('my.rules:4:17 is not valid: Invalid variable name: fals.')
  })

  it('names a port that is taken', async () => {
    const [port = 0] = await findFreePorts(1)
    await new Promise<void>((resolve) => {
      server = createServer().listen(port, '127.0.0.1', resolve)
    })
    const error = await failureOf(startFirestoreEmulator({ port }))
    expect(error).to.be.instanceOf(NetworkError).with.property('code', 'port-busy')
    expect(String(error)).to.contain(`port ${port}, wanted by the Firestore emulator`)
  })
})

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}
