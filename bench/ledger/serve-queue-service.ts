import { createServer, type Server } from 'node:http'
import { createApp } from '../../queue-service/src/app.ts'
import { readConfig } from '../../queue-service/src/config.ts'
import { createContext } from '../../queue-service/src/context.ts'
import { silent } from '@relaydesk/observability/logger.ts'

/**
 * The real queue-service on its port, but in this process, so that its requests to Firestore can be counted.
 * @param onRequest called as each request comes in
 */
export async function serveQueueService(
  env: Record<string, string>,
  port: number,
  onRequest: () => void,
): Promise<Server> {
  const app = createApp(createContext(readConfig(env), silent))
  const server = createServer((request, response) => {
    onRequest()
    app(request, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}
