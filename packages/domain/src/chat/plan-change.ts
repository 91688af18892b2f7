import type { DeliveryEvent } from '../delivery/delivery-event.ts'
import type { MessageStatus } from '../delivery/status.ts'

/** What the writer of a message gives anew; `ETA` is in seconds from now. */
export interface Change {
  message?: string | undefined
  payload?: Record<string, string> | undefined
  ETA?: number | undefined
}

export type ChangePlan =
  /** It has left, or was cancelled: nothing can be changed any more. */
  { do: 'nothing' } | { do: 'change'; event: DeliveryEvent; content: Record<string, unknown> }

/**
 * Decides what a change writes, and whether it frees a message that is held: another time does, another text does not. One
 * that is to leave now is tried even while the window is shut. Times are epoch milliseconds.
 * @param createdAt what the stored `ETA` counts from
 */
export function planChange(
  status: MessageStatus,
  { message, payload, ETA }: Change,
  now: number,
  createdAt: number,
): ChangePlan {
  if (status !== 'PENDING' && status !== 'HELD') return { do: 'nothing' }
  const content = {
    ...(message === undefined ? {} : { message }),
    ...(payload === undefined ? {} : { payload }),
    ...(ETA === undefined ? {} : { ETA: ETA === 0 ? 0 : Math.floor((now - createdAt) / 1000) + ETA }),
    ...(ETA === 0 ? { hold: false } : {}),
  }
  const isFreed = status === 'HELD' && ETA !== undefined
  return { do: 'change', event: { kind: isFreed ? 'released' : 'changed', at: now }, content }
}
