import type { FirebaseApp } from 'firebase/app'
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions'
import type { Configuration } from './configuration.ts'
import type { Callables } from './firebase.ts'
import { hostAndPort } from './host-and-port.ts'

/** Our callable functions by name. A call rejects with FirebaseError. */
export function openCallables(app: FirebaseApp, { region, emulators }: Configuration): Callables {
  const functions = getFunctions(app, region)
  if (emulators?.functions !== undefined)
    connectFunctionsEmulator(functions, ...hostAndPort(emulators.functions))
  return async (name, data) => (await httpsCallable(functions, name)(data)).data
}
