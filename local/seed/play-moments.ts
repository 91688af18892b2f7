import type { Moment } from './conversations/script.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** The epoch ms of a moment, seen from `now`. */
export function timeOfMoment(moment: Moment, now: number): number {
  if ('minutesAgo' in moment) return now - moment.minutesAgo * minute
  const midnight = Math.floor(now / day) * day
  const [hours = 0, minutes = 0] = moment.at.split(':').map(Number)
  return midnight - moment.daysAgo * day + (hours * 60 + minutes) * minute
}
