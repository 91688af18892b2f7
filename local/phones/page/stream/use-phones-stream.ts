import { useEffect, useReducer, useState } from 'react'
import { nextState, NOTHING_YET } from './phones-state.ts'
import type { PhonesState, StreamEvent } from './phones-state.ts'

const RETRY_MS = 1_000
const SILENCE_MS = 25_000

/** `since` is when the connection was lost (epoch ms), null before the first one. */
export type Liveness = { live: true } | { live: false; since: number | null }

/**
 * Everything that arrives on the phones of a stream (null: of none). A lost connection (closed, or silent for 25 s) is opened again every second and continues
 * after the last message that was seen.
 */
export function usePhonesStream(address: string | null): { state: PhonesState; liveness: Liveness } {
  const [state, dispatch] = useReducer(nextState, NOTHING_YET)
  const [liveness, setLiveness] = useState<Liveness>({ live: false, since: null })

  useEffect(() => {
    if (address === null) return undefined
    let position = NOTHING_YET
    let source: EventSource | undefined
    let retry: number | undefined

    function open(): void {
      source = new EventSource(`${address}?after=${position.run ?? ''}.${position.lastRev}`)
      listen(source, 'hello')
      listen(source, 'switches')
      listen(source, 'people')
      listen(source, 'typing')
      listen(source, 'entries')
      source.addEventListener('alive', stillHere)
      source.addEventListener('error', lost)
    }

    function listen(from: EventSource, name: StreamEvent['name']): void {
      from.addEventListener(name, ({ data }) => {
        const event: StreamEvent = { name, data: JSON.parse(data) }
        position = nextState(position, event)
        dispatch(event)
        stillHere()
      })
    }

    function stillHere(): void {
      clearTimeout(retry)
      retry = window.setTimeout(lost, SILENCE_MS)
      setLiveness((before) => (before.live ? before : { live: true }))
    }

    function lost(): void {
      source?.close()
      clearTimeout(retry)
      retry = window.setTimeout(open, RETRY_MS)
      setLiveness((before) => (before.live ? { live: false, since: Date.now() } : before))
    }

    open()
    return () => {
      source?.close()
      clearTimeout(retry)
    }
  }, [address])

  return { state, liveness }
}
