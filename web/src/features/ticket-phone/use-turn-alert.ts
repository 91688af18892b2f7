import { useEffect, useMemo, useRef } from 'react'
import { useChime, type Chime } from '../../shared/sound/use-chime.ts'
import type { TicketPlace } from './use-place.ts'

const nothing: readonly string[] = []
/** Milliseconds of shaking, of pause, of shaking… */
const shakes = [300, 150, 300, 150, 300]

/** Rings and shakes the phone once for each call of this number, as far as the phone allows that. */
export function useTurnAlert(place: TicketPlace | null, isTrue: boolean): Chime {
  const call = place?.kind === 'called' ? `${place.table}, ${place.calls}` : null
  const calls = useMemo(() => (call === null ? nothing : [call]), [call])
  const chime = useChime(calls, isTrue && place !== null, 'relaydesk.ticket.sound')
  const shaken = useRef<string | null>(null)
  useEffect(() => {
    if (call === null || shaken.current === call) return
    shaken.current = call
    // Before the first touch a browser refuses, and says so in its console.
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(shakes)
  }, [call])
  return chime
}
