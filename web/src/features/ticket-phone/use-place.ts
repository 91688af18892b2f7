import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { useMemo, useState } from 'react'
import { useNow } from '../../shared/unattended/use-now.ts'
import { readPlace, type Place } from './read-place.ts'

/** A number that was just taken stands on the display a moment later: until then it is looked for. */
const lookMs = 8_000

/** What a visitor is told of their number. `wasCalled`: it waits, and was at a table before. */
export type TicketPlace = Place | { kind: 'looking' }

/** Where a number is, live; null while nothing is known of the venue. */
export function usePlace(
  display: PublicDisplay | null,
  number: number,
): { place: TicketPlace | null; wasCalled: boolean } {
  const now = useNow()
  const place = useMemo(() => (display === null ? null : readPlace(display, number)), [display, number])
  const [firstLook, setFirstLook] = useState<number | null>(null)
  const [seen, setSeen] = useState({ isSeen: false, wasCalled: false })

  if (place !== null && firstLook === null) setFirstLook(now)
  const isSeen = seen.isSeen || (place !== null && place.kind !== 'gone')
  const wasCalled = seen.wasCalled || place?.kind === 'called'
  if (isSeen !== seen.isSeen || wasCalled !== seen.wasCalled) setSeen({ isSeen, wasCalled })

  const isLooking = place?.kind === 'gone' && !isSeen && now - (firstLook ?? now) < lookMs
  return { place: isLooking ? { kind: 'looking' } : place, wasCalled: seen.wasCalled }
}
