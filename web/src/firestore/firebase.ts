import { initializeApp, type FirebaseApp } from 'firebase/app'
import {
  browserLocalPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  type Auth,
} from 'firebase/auth'
import {
  connectFirestoreEmulator,
  initializeFirestore,
  persistentLocalCache,
  persistentMultipleTabManager,
  type Firestore,
} from 'firebase/firestore'
import { createContext, useContext } from 'react'
import type { Configuration } from './configuration.ts'
import { hostAndPort } from './host-and-port.ts'

/** Calls one of our callable functions by its name; resolves with what it answers. */
export type Callables = (name: string, data: unknown) => Promise<unknown>

/** Our side of Firebase, built once per page. */
export interface Firebase {
  configuration: Configuration
  app: FirebaseApp
  auth: Auth
  db: Firestore
  functions: Callables
  /** False when this browser keeps nothing on the device: what has not left is gone with the tab. */
  keepsOnDevice: boolean
}

/**
 * Connects to the project (or its emulators). Written messages are kept on the device and leave when the line is
 * back, also after the tab was closed; `keepsOnDevice` says whether this browser allows that.
 */
export function startFirebase(configuration: Configuration, keepsOnDevice: boolean): Firebase {
  const app = initializeApp(configuration.firebase)
  const auth = initializeAuth(app, { persistence: [indexedDBLocalPersistence, browserLocalPersistence] })
  const db = initializeFirestore(
    app,
    keepsOnDevice ? { localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }) } : {},
  )
  const { emulators } = configuration
  if (emulators?.auth !== undefined)
    connectAuthEmulator(auth, `http://${emulators.auth}`, { disableWarnings: true })
  if (emulators?.firestore !== undefined) connectFirestoreEmulator(db, ...hostAndPort(emulators.firestore))
  return { configuration, app, auth, db, functions: callablesOf(app, configuration), keepsOnDevice }
}

/** This part of Firebase is fetched with the first call; one that failed to come is fetched again. */
function callablesOf(app: FirebaseApp, configuration: Configuration): Callables {
  let callables: Callables | undefined
  return async (name, data) => {
    callables ??= (await import('./callables.ts')).openCallables(app, configuration)
    return callables(name, data)
  }
}

/** Whether this browser lets us keep data on the device (a private window may not). */
export async function canKeepOnDevice(): Promise<boolean> {
  return await new Promise((resolve) => {
    try {
      const request = indexedDB.open('relaydesk-probe')
      request.addEventListener('error', () => resolve(false))
      request.addEventListener('success', () => {
        request.result.close()
        indexedDB.deleteDatabase('relaydesk-probe')
        resolve(true)
      })
    } catch {
      resolve(false)
    }
  })
}

export const FirebaseContext = createContext<Firebase | null>(null)

/** The Firebase of this page. */
export function useFirebase(): Firebase {
  const firebase = useContext(FirebaseContext)
  if (firebase === null) throw new Error('useFirebase needs a FirebaseContext above it')
  return firebase
}
