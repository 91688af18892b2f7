import { stripVTControlCharacters } from 'node:util'
import { NetworkError } from './network-error.ts'

/** Turns what firebase-tools printed before it gave up into one clear sentence. */
export function explainFailure(output: string, logFile: string): NetworkError {
  const text = stripVTControlCharacters(output)
  const [, port, emulator] = /Port (\d+) is not open on \S+, could not start (.+?)\.$/m.exec(text) ?? []
  if (port) {
    return new NetworkError(
      'port-busy',
      `Something else on this machine took port ${port}, wanted by ${emulator}, at this very moment: start again.`,
    )
  }
  const functions = explainFunctions(text)
  if (functions) return functions
  if (text.includes('no longer supports Java version')) {
    return new NetworkError(
      'no-java',
      'The Firestore emulator needs a newer Java: install a JDK 21 or newer.',
    )
  }
  const said = /^Error: (.+)$/m.exec(text)?.[1] ?? lastLine(text)
  const message = `The Firebase emulators stopped while starting: ${said} (see ${logFile})`
  return new NetworkError('stopped-early', message)
}

/** Functions that cannot be loaded do not stop the emulators: this finds them in the output. */
export function explainFunctions(output: string): NetworkError | undefined {
  const text = stripVTControlCharacters(output)
  const failure = /Failed to load function definition from source: (?:FirebaseError: )?(.+)/.exec(text)
  if (!failure) return undefined
  const cause = /^\s*\w*Error: (.+)$/m.exec(text)?.[1] ?? failure[1]
  return new NetworkError('functions-not-loaded', `The functions cannot be loaded: ${cause?.trim()}`)
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() || 'nothing was printed'
}
