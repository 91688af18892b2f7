import type { Logger } from '@relaydesk/observability/logger.ts'
import type { WebSocket } from 'ws'

/** Something broke on our side (RFC 6455, 7.4.1): the client is to connect again. */
const internalError = 1011

/** Ends a connection that cannot be served any more. */
export function stopsWith(socket: WebSocket, error: unknown, log: Logger): void {
  log.error('A socket cannot be served', { error: String(error) })
  socket.close(internalError, 'Please connect again')
}
