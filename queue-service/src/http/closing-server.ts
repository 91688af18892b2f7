import type { Server, ServerResponse } from 'node:http'

/**
 * Makes a server able to stop: the function that it gives takes no new connection, and resolves when the requests in hand are
 * answered. `server.close` alone goes on to serve connections that their callers keep, one request after the other.
 */
export function closingServer(server: Server): () => Promise<void> {
  const inHand = new Set<ServerResponse>()
  let closing = false

  // Before the handlers, or one that answers at once would be missed.
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (closing) response.setHeader('connection', 'close')
    inHand.add(response)
    response.once('close', () => inHand.delete(response))
  })

  return () =>
    new Promise((resolve) => {
      closing = true
      for (const response of inHand) if (!response.headersSent) response.setHeader('connection', 'close')
      server.close(() => resolve())
      server.closeIdleConnections()
    })
}
