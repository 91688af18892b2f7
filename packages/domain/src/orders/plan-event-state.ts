import type { EventState, OrderEvent } from './event.ts'
import type { ChangeEventStateRequest } from './requests.ts'

/** Who asks: their role's rights and the name that others read. `now` is epoch ms. */
export interface StateChange {
  request: Pick<ChangeEventStateRequest, 'state' | 'reason' | 'until'>
  /** Leads and ops: they alone end an event, or open it again afterwards. */
  isInCharge: boolean
  byName: string
  now: number
}

export type EventStatePlan =
  | { do: 'nothing' }
  | { do: 'refuse'; code: 'permission-denied' | 'failed-precondition' | 'invalid-argument'; text: string }
  | { do: 'change'; state: EventState; pause: OrderEvent['pause'] }

/** Nobody pauses a bar for longer than that; it is ended. */
const longestPauseMs = 7 * 24 * 3_600_000

/** Opens, pauses or ends an event. Orders that are open stay, whatever its state: they can be finished. */
export function planEventState(event: OrderEvent, change: StateChange): EventStatePlan {
  const { request, isInCharge, byName, now } = change
  const { state, reason, until } = request
  if ((state === 'ENDED' || event.state === 'ENDED') && !isInCharge)
    return { do: 'refuse', code: 'permission-denied', text: 'Only a lead may end an event or open it again.' }
  if (state === 'CLOSED') {
    if (event.state === 'ENDED')
      return { do: 'refuse', code: 'failed-precondition', text: 'This event has ended. Open it first.' }
    if (until !== undefined && (until <= now || until > now + longestPauseMs))
      return {
        do: 'refuse',
        code: 'invalid-argument',
        text: 'A pause ends later than now, and within a week.',
      }
    if (isSamePause(event, reason, until)) return { do: 'nothing' }
    return {
      do: 'change',
      state,
      pause: { reason, byName, at: now, ...(until === undefined ? {} : { until }) },
    }
  }
  return event.state === state ? { do: 'nothing' } : { do: 'change', state, pause: undefined }
}

/** Whether a pause is over by itself. */
export function isPauseOver({ state, pause }: OrderEvent, now: number): boolean {
  return state === 'CLOSED' && pause?.until !== undefined && pause.until <= now
}

function isSamePause({ state, pause }: OrderEvent, reason: string, until: number | undefined): boolean {
  return state === 'CLOSED' && pause?.reason === reason && pause.until === until
}
