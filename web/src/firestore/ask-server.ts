import { FirebaseError } from 'firebase/app'
import type { Callables } from './firebase.ts'

/**
 * What a callable said: its answer, or its sentence about why not; '' when the server could not be reached. `isTooMuch`: it would not
 * look at it now, since it was asked too often.
 */
export type ServerAnswer = { ok: true; data: unknown } | { ok: false; reason: string; isTooMuch?: boolean }

/** Asks one of our callable functions. Never rejects. */
export async function askServer(functions: Callables, name: string, data: unknown): Promise<ServerAnswer> {
  try {
    return { ok: true, data: await functions(name, data) }
  } catch (error) {
    if (!(error instanceof FirebaseError)) return { ok: false, reason: '' }
    const isOurSentence = !/\/(internal|unavailable|deadline-exceeded|unknown)$/.test(error.code)
    const isTooMuch = error.code.endsWith('/resource-exhausted')
    return { ok: false, reason: isOurSentence ? error.message : '', ...(isTooMuch && { isTooMuch }) }
  }
}
