import type { DocumentReference } from 'firebase/firestore'
import { useEffect, useMemo, useState } from 'react'
import { presencesBeside, readPresence } from '../../../firestore/presence.ts'
import { serverClock } from '../../../firestore/server-clock.ts'
import { useCollection } from '../../../firestore/use-collection.ts'
import { whoIsHere, type Peer } from './who-is-here.ts'

const lookAgainMs = 1_000

/** Who else is here, live. Nobody while it is not known what time it is for the server. */
export function usePeers(own: DocumentReference): readonly Peer[] {
  const { items } = useCollection(
    useMemo(() => presencesBeside(own), [own]),
    readPresence,
  )
  const [now, setNow] = useState<number | null>(null)
  const others = items.some(({ uid }) => uid !== own.id)

  useEffect(() => {
    if (!others) return undefined
    const look = (): void => setNow(serverClock.isKnown() ? serverClock.now() : null)
    look()
    const timer = setInterval(look, lookAgainMs)
    return () => clearInterval(timer)
  }, [others])

  return now === null ? [] : whoIsHere(items, own.id, now)
}
