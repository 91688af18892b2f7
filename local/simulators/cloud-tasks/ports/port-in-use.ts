/** A port that was asked for belongs to another program. */
class PortInUseError extends Error {
  readonly code = 'PORT_IN_USE'

  constructor(host: string, port: number) {
    super(`Port ${port} on ${host} is already in use: stop the program that holds it or choose another port.`)
  }
}

/** Turns what `listen` failed with into a sentence where the cause is a taken port. */
export function explainListenError(error: Error, host: string, port: number): Error {
  return 'code' in error && error.code === 'EADDRINUSE' ? new PortInUseError(host, port) : error
}
