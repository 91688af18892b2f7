import type { Server } from 'node:http'
import type { Logger } from '@relaydesk/observability/logger.ts'

/**
 * On SIGTERM (Cloud Run gives 10 s) or SIGINT: takes no new task, finishes the ones in hand, then ends.
 * A second signal changes nothing: a task in hand is never abandoned halfway.
 */
export function stopGracefully(server: Server, log: Logger): void {
  let stopping = false
  function stop(): void {
    if (stopping) return
    stopping = true
    log.info('queue-service finishes its tasks and stops')
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
