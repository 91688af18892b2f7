import type { Server } from 'node:http'
import type { Logger } from '@relaydesk/observability/logger.ts'
import { closingServer } from './http/closing-server.ts'
import type { Sockets } from './sockets/sockets.ts'

/**
 * On SIGTERM (Cloud Run gives 10 s) or SIGINT: takes no new task, finishes the ones in hand, says goodbye to sockets, then ends.
 * A second signal changes nothing: a task in hand is never abandoned halfway.
 */
export function stopGracefully(server: Server, sockets: Sockets, log: Logger): void {
  const close = closingServer(server)
  let stopping = false
  function stop(): void {
    if (stopping) return
    stopping = true
    log.info('queue-service finishes its tasks and stops')
    void Promise.all([close(), sockets.close()]).then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
