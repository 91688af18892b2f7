import type { WebSocket } from 'ws'

/**
 * Asks each client every `everyMs` whether it is there, and ends the connection of one that has not answered since the last time: a network
 * that went away says nothing. It also keeps the connection alive in whatever lies between.
 */
export function keepAlive(socket: WebSocket, everyMs: number): void {
  let isThere = true
  socket.on('pong', () => (isThere = true))
  const timer = setInterval(() => {
    if (!isThere) return socket.terminate()
    isThere = false
    socket.ping()
  }, everyMs)
  socket.once('close', () => clearInterval(timer))
}
