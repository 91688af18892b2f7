import type { Behaviour } from '../../shared/behaviour/behaviour.ts'
import type { PlannedWord } from '../../shared/message-player.ts'
import type { ReceiptStatus } from './receipt.ts'

/** A number that is not on WhatsApp (any more). */
const UNDELIVERABLE = 131026

/** What comes at once after a send was taken, wherever the phone is. */
export function planAcceptance(behaviour: Behaviour): PlannedWord<ReceiptStatus>[] {
  const sent: PlannedWord<ReceiptStatus>[] =
    behaviour.receipts === 'none' ? [] : [{ status: 'sent', afterMs: 0 }]
  const errorCode = behaviour.failsWith ?? (behaviour.gone ? UNDELIVERABLE : null)
  return errorCode === null ? sent : [...sent, { status: 'failed', afterMs: 0, errorCode }]
}

/** What comes when the message reaches the phone. */
export function planArrival({
  receipts,
  deliversAfterMs,
  readsAfterMs,
}: Behaviour): PlannedWord<ReceiptStatus>[] {
  const delivered: PlannedWord<ReceiptStatus> = { status: 'delivered', afterMs: deliversAfterMs }
  if (receipts === 'delivered') return [delivered]
  return receipts === 'read' ? [delivered, { status: 'read', afterMs: readsAfterMs }] : []
}
