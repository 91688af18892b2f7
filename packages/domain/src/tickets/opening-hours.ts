import { localClock, type LocalClock } from './local-moment.ts'
import type { OpeningHours, Venue } from './venue.ts'

/** Whether a venue takes tickets, and until or from when; epoch ms, null where nobody can say. */
export interface Opening {
  isOpen: boolean
  /** Null while it is closed, and where it never closes. */
  closesAt: number | null
  /** Null while it is open, and where only a person opens it. */
  opensAt: number | null
}

type Hours = Pick<Venue, 'state' | 'timeZone' | 'openingHours'>

/** From one moment up to, not including, another. */
interface Span {
  from: number
  to: number
}

const dayMs = 86_400_000

/**
 * Whether a venue is open at a moment (epoch ms): by its state and, if it has any, by its hours. Hours whose `to` is not after their `from` go
 * over midnight; those that touch are one. A venue that a person closed opens when a person opens it.
 */
export function openingAt({ state, timeZone, openingHours }: Hours, at: number): Opening {
  if (state === 'CLOSED') return { isOpen: false, closesAt: null, opensAt: null }
  if (openingHours.length === 0) return { isOpen: true, closesAt: null, opensAt: null }
  const spans = spansAround(localClock(timeZone), openingHours, at)
  const current = spans.find(({ from, to }) => from <= at && at < to)
  if (current !== undefined) {
    const isEndless = current.to > at + 7 * dayMs
    return { isOpen: true, closesAt: isEndless ? null : current.to, opensAt: null }
  }
  return { isOpen: false, closesAt: null, opensAt: spans.find(({ from }) => from > at)?.from ?? null }
}

/** All spans from the day before yesterday until those of the next week are in, in their order; what touches is one. */
function spansAround(clock: LocalClock, hours: readonly OpeningHours[], at: number): Span[] {
  const today = Math.floor(clock.wallAt(at) / dayMs) * dayMs
  const spans: Span[] = []
  for (let day = -2; day <= 9; day += 1) {
    const midnight = today + day * dayMs
    for (const each of hours)
      if (each.day === new Date(midnight).getUTCDay()) spans.push(spanOf(clock, each, midnight))
  }
  return merged(spans.filter(({ from, to }) => from < to))
}

function spanOf(clock: LocalClock, { from, to }: OpeningHours, midnight: number): Span {
  const [start, end] = [millisOf(from), millisOf(to)]
  return {
    from: clock.momentOf(midnight + start, 'first'),
    to: clock.momentOf(midnight + end + (end <= start ? dayMs : 0), 'last'),
  }
}

function millisOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else result.push({ ...span })
  }
  return result
}
