import net from 'node:net'

/** A port that was asked for belongs to another program. */
export class PortInUseError extends Error {
  readonly code = 'PORT_IN_USE'

  constructor(host: string, port: number) {
    super(`Port ${port} on ${host} is already in use: stop the program that holds it or choose another port.`)
  }
}

/**
 * Rejects with PortInUseError when `port` is taken. Asked before gRPC binds, because its library would print
 * lines of its own first.
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  if (port === 0) return
  await new Promise<void>((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', (error) => reject(explainListenError(error, host, port)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** Turns what `listen` failed with into a sentence where the cause is a taken port. */
export function explainListenError(error: Error, host: string, port: number): Error {
  return 'code' in error && error.code === 'EADDRINUSE' ? new PortInUseError(host, port) : error
}
