import type { Spread } from '@relaydesk/domain/figures/spread.ts'

/** Under so many samples a time says nothing. */
const fewestSamples = 5

/** Whether there are enough samples for a time to say something. */
export function isTelling(spread: Spread): spread is { median: number; p90: number; samples: number } {
  return spread.samples >= fewestSamples && spread.median !== null && spread.p90 !== null
}
