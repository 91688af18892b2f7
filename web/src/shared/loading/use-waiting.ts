import { useEffect, useState } from 'react'

/** How long somebody has been waiting: nothing is shown at first, then the layout in grey, then a word about it. */
export type Waiting = 'not-yet' | 'noticeable' | 'long'

const noticeableMs = 300
const longMs = 5_000

/** Follows a wait while `active`; starts anew with each. */
export function useWaiting(active: boolean): Waiting {
  const [waiting, setWaiting] = useState<Waiting>('not-yet')
  useEffect(() => {
    if (!active) return undefined
    const timers = [
      setTimeout(() => setWaiting('noticeable'), noticeableMs),
      setTimeout(() => setWaiting('long'), longMs),
    ]
    return () => {
      for (const timer of timers) clearTimeout(timer)
      setWaiting('not-yet')
    }
  }, [active])
  return waiting
}
