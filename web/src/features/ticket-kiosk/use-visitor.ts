import { readEmail } from '@relaydesk/domain/tickets/visitor-email.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { findVisitor } from '../../firestore/kiosk-callables.ts'

/** How long nothing is typed before somebody is looked for. */
const pauseMs = 500
/** Nobody waits for longer to be recognised: without an answer they type their name. */
const patienceMs = 2_500

export interface VisitorLookup {
  /** The shortened name of the visitor of this e-mail address; null when nobody is known. */
  known: string | null
  /** Looks now, and gives the same. */
  look: () => Promise<string | null>
  /** Forgets whom it found. */
  forget: () => void
}

/** Looks for the visitor of an e-mail address, once it is whole. */
export function useVisitor(venueId: string, typed: string): VisitorLookup {
  const { functions } = useFirebase()
  const [found, setFound] = useState<{ email: string; name: string | null } | null>(null)
  const asked = useRef(new Map<string, Promise<string | null>>())
  const email = readEmail(typed)

  const look = useCallback(async () => {
    if (email === null) return null
    const answers = asked.current
    const answer = answers.get(email) ?? findVisitor(functions, venueId, email)
    answers.set(email, answer)
    // Also when it comes later than somebody waits for it.
    void answer.then((name) => {
      if (answers === asked.current) setFound({ email, name })
    })
    return Promise.race([answer, nobodyAfter(patienceMs)])
  }, [functions, venueId, email])

  useEffect(() => {
    if (email === null) return undefined
    const timer = setTimeout(() => void look(), pauseMs)
    return () => clearTimeout(timer)
  }, [email, look])

  const forget = useCallback(() => {
    asked.current = new Map()
    setFound(null)
  }, [])

  return { known: found !== null && found.email === email ? found.name : null, look, forget }
}

async function nobodyAfter(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms))
}
