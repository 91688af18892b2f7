import { serviceWindow } from '../chat/service-window.ts'
import { waitsForOpening } from './hold-reasons.ts'
import type { DeliveryState } from './delivery.ts'
import { isOnItsWay } from './progress.ts'
import type { MessageStatus } from './status.ts'

/** What the held messages of an enquiry depend on. Times are epoch milliseconds. */
export interface HeldSurroundings {
  isCompleted: boolean
  lastDriverMessageAt: number | undefined
  /** Of the enquiry's opening template; null when there is none. */
  openingStatus: MessageStatus | null
}

export type HeldPlan = 'wait' | 'cancel' | 'release-all' | 'release-first-words'

/**
 * What becomes of an enquiry's held messages when everybody who should have let them go forgot to. Nothing leaves an
 * enquiry that is completed. WhatsApp may say that the window is shut although our clock says that it is open: after
 * that only a newer word of the driver counts, or we would ask over and over.
 */
export function planHeld(
  held: readonly DeliveryState[],
  { isCompleted, lastDriverMessageAt, openingStatus }: HeldSurroundings,
  now: number,
): HeldPlan {
  if (isCompleted) return 'cancel'
  if (serviceWindow(lastDriverMessageAt, now).state === 'open') {
    // WhatsApp's times are whole seconds: an answer within the second of our try may have come after it.
    const answeredBy = (lastDriverMessageAt ?? 0) + 999
    if (held.some(({ delivery }) => (delivery.sendingAt ?? 0) <= answeredBy)) return 'release-all'
  }
  const isOpened = openingStatus === null || !isOnItsWay(openingStatus)
  const waiting = held.some(({ delivery }) => delivery.error?.code === waitsForOpening.code)
  return isOpened && waiting ? 'release-first-words' : 'wait'
}
