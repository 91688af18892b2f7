import { useEffect, useState } from 'react'
import { serverClock } from '../../../firestore/server-clock.ts'
import { nextWindowChange, planWindowBar, type WindowBarPlan } from './plan-window-bar.ts'

/** Timers stand still while a laptop sleeps: it is looked again at least this often. */
const longestWaitMs = 20_000

/** What may be written now: changes by itself each minute, and at once when the driver writes. */
export function useWindowBar(lastDriverMessageAt: number | undefined): WindowBarPlan {
  const [now, setNow] = useState(() => serverClock.now())

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const lookLater = (): void => {
      const at = serverClock.now()
      const wait = nextWindowChange(planWindowBar(lastDriverMessageAt, at), at)
      if (wait === null) return
      timer = setTimeout(
        () => {
          setNow(serverClock.now())
          lookLater()
        },
        Math.min(wait, longestWaitMs) + 20,
      )
    }
    lookLater()
    return () => clearTimeout(timer)
  }, [lastDriverMessageAt])

  return planWindowBar(lastDriverMessageAt, now)
}
