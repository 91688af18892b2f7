import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { expect } from 'chai'
import { silent } from '@relaydesk/observability/logger.ts'
import type { SocketContext } from './socket-context.ts'
import { openSockets } from './sockets.ts'

describe('the sockets of the text protocol', () => {
  let server: Server
  let port: number
  let clients: Socket[]

  beforeEach(async () => {
    server = createServer()
    // A venue that is looked for, and never found.
    const venues = { find: () => new Promise(() => undefined) }
    // oxlint-disable-next-line no-unsafe-type-assertion -- nobody gets further than the door
    openSockets(server, { log: silent, venues } as unknown as SocketContext, 1)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    port = address.port
    clients = []
  })

  afterEach(() => {
    for (const client of clients) client.destroy()
    server.close()
  })

  /** A client that asks for a path, and never ends its side. */
  function knock(path: string): Socket {
    const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    clients.push(client)
    client.write(`GET ${path} HTTP/1.1\r\nHost: desk\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`)
    return client
  }

  it('let go of a client that is sent away, also when it never ends its side', async () => {
    const gone = new Promise((resolve) => {
      server.once('connection', (connection: Socket) => void connection.once('close', resolve))
    })
    const client = knock('/nowhere')
    expect(await answerTo(client)).to.match(/^HTTP\/1\.1 404 /)
    await gone
    expect(client.writable).to.equal(true)
  })

  it('let in no more than they can serve, those counted who are at the door', async () => {
    const arrived = once(server, 'upgrade')
    knock('/display?venue=hall')
    await arrived
    expect(await answerTo(knock('/display?venue=hall'))).to.match(/^HTTP\/1\.1 503 /)
  })
})

async function answerTo(client: Socket): Promise<string> {
  return String((await once(client, 'data'))[0])
}
