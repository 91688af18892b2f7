import type { DeliveryError } from '../delivery/delivery-error.ts'
import { waitsForOpening, windowClosed } from '../delivery/hold-reasons.ts'
import type { AutomatedMessage } from './automated-message.ts'
import type { ChatMessageDraft } from './chat-message.ts'
import { planOpening, type OpeningContext } from './plan-opening.ts'
import { serviceWindow } from './service-window.ts'
import type { WhatsappConfiguration } from './whatsapp-configuration.ts'

/** What free text may have to wait for. Times are epoch milliseconds. */
export interface HoldContext {
  /** Absent where no opening can be due. */
  opening?: OpeningContext
  lastDriverMessageAt?: number | undefined
  sendAt: number
  now: number
}

/** What a message waits for; `opening` is to be written together with that. */
export interface HoldPlan {
  error: DeliveryError
  opening?: AutomatedMessage
}

/** What free text has to wait for besides its own time; null when it may go. */
export function planHold(
  { opening, lastDriverMessageAt, sendAt, now }: HoldContext,
  { hold, source }: ChatMessageDraft,
  settings: WhatsappConfiguration,
): HoldPlan | null {
  if (opening !== undefined && source === 'CUSTOMER') {
    const plan = planOpening(opening, settings)
    if (plan.do === 'wait') return { error: waitsForOpening }
    if (plan.do === 'open') return { error: waitsForOpening, opening: plan.opening }
  }
  // What is to leave later is tried then, and WhatsApp says whether the window is open.
  const isWaiting = hold === true && sendAt <= now && serviceWindow(lastDriverMessageAt, now).state !== 'open'
  return isWaiting ? { error: windowClosed } : null
}
