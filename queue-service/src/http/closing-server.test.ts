import { once } from 'node:events'
import { Agent, createServer, get, type Server } from 'node:http'
import { expect } from 'chai'
import { closingServer } from './closing-server.ts'

describe('a server that stops', function () {
  let server: Server
  let port: number
  let agent: Agent
  let close: () => Promise<void>
  /** Answers the requests in hand. */
  let answers: (() => void)[]

  beforeEach(async function () {
    answers = []
    server = createServer((_request, response) => void answers.push(() => response.end('done')))
    close = closingServer(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    port = address.port
    agent = new Agent({ keepAlive: true, maxSockets: 1 })
  })

  afterEach(function () {
    agent.destroy()
    server.closeAllConnections()
  })

  /** One request over the connection that its caller keeps; gives the status, or why there was none. */
  function ask(): Promise<unknown> {
    return new Promise((resolve) => {
      const request = get({ host: '127.0.0.1', port, agent }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode))
      })
      request.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    })
  }

  async function answerOne(): Promise<void> {
    if (answers.length === 0) await once(server, 'request')
    answers.shift()?.()
  }

  it('answers what is in hand and nothing after it, also to a caller that keeps its connection', async function () {
    const first = ask()
    await answerOne()
    expect(await first).to.equal(200)
    const inHand = ask()
    await once(server, 'request')
    // Waits for the same connection.
    const next = ask()
    const closed = close()
    await answerOne()
    expect(await inHand).to.equal(200)
    expect(await next).to.equal('ECONNREFUSED')
    await closed
  })

  it('does not wait for a connection on which nothing is asked', async function () {
    const first = ask()
    await answerOne()
    await first
    await close()
  })
})
