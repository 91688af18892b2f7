import { spreadOf, type Spread } from '@relaydesk/domain/figures/spread.ts'
import { localClock } from '@relaydesk/domain/tickets/local-moment.ts'
import type { StoredTicket } from '../../firestore/ticket.ts'

/** What happened today, in numbers. `waited`: minutes from the ticket to the first call. */
export interface TodayFigures {
  helped: number
  noShow: number
  cancelled: number
  waited: Spread
}

/** Counts the tickets that ended today. What the day's reset ended was nobody's doing. */
export function todayFigures(finished: readonly StoredTicket[]): TodayFigures {
  const count = (status: StoredTicket['status']): number =>
    finished.filter((ticket) => ticket.status === status && ticket.endedBy !== 'reset').length
  return {
    helped: count('completed'),
    noShow: count('no-show'),
    cancelled: count('cancelled'),
    waited: spreadOf(
      finished.flatMap(({ createdAt, claimedAt }) =>
        claimedAt === undefined ? [] : [claimedAt - createdAt],
      ),
    ),
  }
}

const dayMs = 86_400_000

/** When the venue's day began: at its midnight, or when its numbers last began again. Epoch ms. */
export function dayStart(
  { timeZone, resetAt = 0 }: { timeZone: string; resetAt?: number },
  now: number,
): number {
  const clock = localClock(timeZone)
  const midnight = clock.momentOf(Math.floor(clock.wallAt(now) / dayMs) * dayMs, 'first')
  return Math.max(midnight, resetAt)
}
