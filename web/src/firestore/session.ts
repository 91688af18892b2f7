import { onIdTokenChanged, type Auth, type User } from 'firebase/auth'
import { createContext, useContext } from 'react'
import { readClaims, type Claims } from './read-claims.ts'

/** Who is signed in and what the ID token lets them do; the rules decide, this only chooses what to show. */
export interface SignedInPerson extends Claims {
  uid: string
  name: string
  email: string
}

type SessionState =
  | { status: 'starting' }
  | { status: 'signed-out' }
  | { status: 'signed-in'; person: SignedInPerson }

/** Who is signed in, live. */
export interface Session {
  read: () => SessionState
  subscribe: (onChange: () => void) => () => void
  /** Settles when it is known whether somebody is signed in. */
  known: Promise<void>
}

/**
 * Follows the sign-in of this browser. The claims are kept in `storage`, so that a page opened without a connection
 * knows its person although the token cannot be renewed.
 */
export function followSession(auth: Auth, storage: Pick<Storage, 'getItem' | 'setItem'>): Session {
  let state: SessionState = { status: 'starting' }
  const readers = new Set<() => void>()
  const { promise: known, resolve: settle } = Promise.withResolvers<void>()

  function publish(next: SessionState): void {
    state = next
    settle()
    for (const reader of readers) reader()
  }

  onIdTokenChanged(auth, (user) => {
    if (user === null) {
      publish({ status: 'signed-out' })
      return
    }
    void claimsOf(user, storage).then((claims) => {
      if (auth.currentUser?.uid !== user.uid) return
      const email = user.email ?? ''
      publish({
        status: 'signed-in',
        person: { uid: user.uid, name: user.displayName ?? email, email, ...claims },
      })
    })
  })

  return {
    read: () => state,
    subscribe(onChange) {
      readers.add(onChange)
      return () => readers.delete(onChange)
    },
    known,
  }
}

async function claimsOf(user: User, storage: Pick<Storage, 'getItem' | 'setItem'>): Promise<Claims> {
  const key = `relaydesk.claims.${user.uid}`
  try {
    const { claims } = await user.getIdTokenResult()
    const read = readClaims(claims)
    storage.setItem(key, JSON.stringify(read))
    return read
  } catch {
    try {
      return readClaims(JSON.parse(storage.getItem(key) ?? 'null'))
    } catch {
      return readClaims(null)
    }
  }
}

export const PersonContext = createContext<SignedInPerson | null>(null)

/** The person at the desk. Only below the signed-in part of the page. */
export function usePerson(): SignedInPerson {
  const person = useContext(PersonContext)
  if (person === null) throw new Error('usePerson needs a signed-in person')
  return person
}
