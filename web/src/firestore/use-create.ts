import { useState } from 'react'
import { askServer } from './ask-server.ts'
import { useFirebase } from './firebase.ts'

/** Makes something that belongs to the person who makes it, by a callable. `problem` is its sentence about why not. */
export function useCreate(
  callable: 'createEvent' | 'createVenue',
  noAnswer: string,
): {
  busy: boolean
  problem: string | null
  /** Gives whether it was made. */
  create: (name: string, timeZone: string) => Promise<boolean>
  forget: () => void
} {
  const { functions, auth } = useFirebase()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  return {
    busy,
    problem,
    async create(name, timeZone) {
      setBusy(true)
      const answer = await askServer(functions, callable, { name, timeZone })
      // The token that lets one read it. Where it does not come now, it comes within the hour: what was made is there.
      if (answer.ok) await auth.currentUser?.getIdToken(true).catch(() => undefined)
      setBusy(false)
      if (!answer.ok) setProblem(answer.reason || noAnswer)
      return answer.ok
    },
    forget: () => setProblem(null),
  }
}
