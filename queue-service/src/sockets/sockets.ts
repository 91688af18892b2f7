import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { admit } from './admit.ts'
import { keepAlive } from './heartbeat.ts'
import type { SocketContext } from './socket-context.ts'

export interface Sockets {
  /** Takes no new client, says goodbye to those that are there (1001), and resolves when all have gone. */
  close(): Promise<void>
}

/** Frames are far shorter; a longer one ends its connection (1009). */
const maxPayload = 16_384
const mostSockets = 1_000
const heartbeatMs = 25_000
/** How long a client may take to say goodbye, ms. Cloud Run gives ten seconds. */
const goodbyeMs = 2_000
const goingAway = 1001

/** The text protocol of walk-in tickets, over WebSockets on the server's own port: `/staff`, `/kiosk` and `/display`. */
export function openSockets(server: Server, context: SocketContext, most: number = mostSockets): Sockets {
  const clients = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false })
  /** Those at the door: who they are takes a look into the database. */
  let arriving = 0
  let isClosing = false

  server.on('upgrade', (request, connection, head) => {
    connection.on('error', ignore)
    void take(request, connection, head).catch((error: unknown) => {
      context.log.error('A socket could not be opened', { error: String(error) })
      refuse(connection, 500)
    })
  })

  return {
    async close() {
      isClosing = true
      for (const client of clients.clients) client.close(goingAway, 'The server is restarted')
      const slow = setTimeout(() => {
        for (const client of clients.clients) client.terminate()
      }, goodbyeMs)
      await Promise.all(
        [...clients.clients].map((client) => new Promise((gone) => client.once('close', gone))),
      )
      clearTimeout(slow)
    },
  }

  async function take(request: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> {
    if (clients.clients.size + arriving >= most) return refuse(connection, 503)
    arriving += 1
    const admission = await admit(context, request).finally(() => (arriving -= 1))
    if ('status' in admission) return refuse(connection, admission.status)
    if (isClosing) return refuse(connection, 503)
    clients.handleUpgrade(request, connection, head, (socket) => {
      // What is wrong with a frame closes the socket; there is nothing else to do about it.
      socket.on('error', ignore)
      keepAlive(socket, heartbeatMs)
      admission.serve(socket)
    })
  }
}

function ignore(): void {
  // The connection ends by itself.
}

function refuse(connection: Duplex, status: number): void {
  // A client that does not end its side would keep it for ever.
  connection.once('finish', () => connection.destroy())
  connection.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  )
}
