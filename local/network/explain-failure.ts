import { NetworkError } from './network-error.ts'

/** Turns what firebase-tools printed before it gave up into one clear sentence. */
export function explainFailure(output: string, logFile: string): NetworkError {
  const text = stripColours(output)
  const port = /port (?:taken|(\d+) is not open)|Port (\d+) is not open/i.exec(text)
  if (port) {
    const number = /port[: ]+(\d+)/i.exec(text)?.[1] ?? 'needed'
    return new NetworkError(
      'port-busy',
      `Port ${number} was taken by something else while the emulators started: start again.`,
    )
  }
  const functions = explainFunctions(text)
  if (functions) return functions
  if (/java/i.test(text) && /(not installed|version (before|lower)|no longer supports Java)/i.test(text)) {
    return new NetworkError(
      'no-java',
      `The Java in use is too old for the Firestore emulator (see ${logFile}).`,
    )
  }
  const line = /Error: (.+)/.exec(text)?.[1] ?? lastLine(text)
  return new NetworkError(
    'stopped-early',
    `The Firebase emulators stopped while starting: ${line} (see ${logFile})`,
  )
}

/** Functions that cannot be loaded do not stop the emulators: this finds them in the output. */
export function explainFunctions(output: string): NetworkError | undefined {
  const text = stripColours(output)
  const failure =
    /Failed to load function definition from source: (?:FirebaseError: )?(.+)/.exec(text) ??
    /functions: (?:Could not|Error adding|Failed to)(.+)/.exec(text)
  if (!failure) return undefined
  const cause = /^\s*(?:\w*Error): (.+)$/m.exec(text)?.[1] ?? failure[1]
  return new NetworkError('functions-not-loaded', `The functions cannot be loaded: ${cause?.trim()}`)
}

function stripColours(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/\u001b\[[\d;]*m/g, '')
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? 'it said nothing'
}
