import { createServer, type Server } from 'node:net'
import { expect } from 'chai'
import { NetworkError } from '../network-error.ts'
import { checkPorts } from './check-ports.ts'
import { findFreePorts } from './free-ports.ts'

describe('checking ports', () => {
  let server: Server | undefined

  afterEach(() => server?.close())

  function occupy(port: number, host: string): Promise<void> {
    return new Promise((resolve) => {
      server = createServer().listen(port, host, resolve)
    })
  }

  for (const host of ['127.0.0.1', '0.0.0.0']) {
    it(`names a port that is taken on ${host} and who wanted it`, async () => {
      const [free = 0, busy = 0] = await findFreePorts(2)
      await occupy(busy, host)
      const wanted = [
        { port: free, wantedBy: 'the Auth emulator' },
        { port: busy, wantedBy: 'the Firestore emulator' },
      ]
      const error: unknown = await checkPorts(wanted).catch((e: unknown) => e)
      expect(error).to.be.instanceOf(NetworkError)
      expect(String(error)).to.contain(`already uses port ${busy}, wanted by the Firestore emulator: stop it`)
      expect(String(error)).not.to.contain('Auth')
    })
  }

  it('says nothing when all are free, and leaves them free', async () => {
    const [port = 0] = await findFreePorts(1)
    await checkPorts([{ port, wantedBy: 'a test' }])
    await checkPorts([{ port, wantedBy: 'a test' }])
  })

  it('finds different free ports', async () => {
    const ports = await findFreePorts(8)
    expect(new Set(ports).size).to.equal(8)
  })
})
