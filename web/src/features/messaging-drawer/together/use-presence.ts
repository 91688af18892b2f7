import type { DocumentReference } from 'firebase/firestore'
import { useEffect, useMemo, useRef } from 'react'
import { removePresence, writePresence } from '../../../firestore/presence.ts'
import { notSaid, planPresence, type PresenceEvent } from './plan-presence.ts'

const tickMs = 1_000

/**
 * Keeps telling colleagues that one is here, while the page is seen and online, and takes it back when one leaves.
 * Gives what is to be called at each key and when the text is gone.
 */
export function usePresence(own: DocumentReference, name: string): { typed: () => void; done: () => void } {
  const happen = useRef<(event: PresenceEvent) => void>(() => undefined)

  useEffect(() => {
    let state = notSaid
    happen.current = (event) => {
      if (document.visibilityState === 'hidden' || !navigator.onLine) return
      const plan = planPresence(state, event, performance.now())
      state = plan.state
      if (plan.say !== null) void writePresence(own, name, plan.say.isTyping)
    }
    const tick = (): void => happen.current('tick')
    const leave = (): void => {
      // Offline it would wait here, and take away what a later visit says.
      if (state.saidAt !== null && navigator.onLine) removePresence(own)
      state = notSaid
    }
    tick()
    const timer = setInterval(tick, tickMs)
    document.addEventListener('visibilitychange', tick)
    window.addEventListener('online', tick)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
      window.removeEventListener('online', tick)
      window.removeEventListener('pagehide', leave)
      happen.current = () => undefined
      leave()
    }
  }, [own, name])

  return useMemo(() => ({ typed: () => happen.current('typed'), done: () => happen.current('done') }), [])
}
