import { destination, pino } from 'pino'
import { cloudLogger, cloudLoggingOptions } from '@relaydesk/observability/cloud-logging.ts'
import { createApp } from './app.ts'
import { readConfig, type Config } from './config.ts'
import { createContext } from './context.ts'
import { openSockets } from './sockets/sockets.ts'
import { stopGracefully } from './stop-gracefully.ts'

// Lines that pile up while one is being written go out together, and no task waits for them.
const log = cloudLogger(pino(cloudLoggingOptions, destination({ sync: false })))

function configOrExit(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    log.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

const config = configOrExit()
const context = createContext(config, log)
const server = createApp(context).listen(config.port, (error) => {
  if (error !== undefined) {
    log.error(`queue-service cannot listen on port ${config.port}: ${error.message}`)
    process.exit(1)
  }
  log.info('queue-service is listening', { port: config.port })
})
stopGracefully(server, openSockets(server, context), log)
