/** What can keep the local network from running; each becomes one sentence for the person at the keyboard. */
export type NetworkErrorCode =
  | 'port-busy'
  | 'no-java'
  | 'no-firestore-emulator'
  | 'no-chromium'
  | 'functions-not-loaded'
  | 'rules-not-valid'
  | 'not-ready-in-time'
  | 'stopped-early'
  | 'not-built'
  | 'bad-configuration'

/** A failure of the local network whose message is one clear sentence: print it, not its stack. */
export class NetworkError extends Error {
  readonly code: NetworkErrorCode

  constructor(code: NetworkErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'NetworkError'
    this.code = code
  }
}
