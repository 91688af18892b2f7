import type { MessageStatus } from '../delivery/status.ts'
import type { Order } from './order.ts'

/** How long after Ready, and after each reminder, the guest is left alone. */
const patienceMs = 180_000

/** What certainly left, or arrived. */
const gone: MessageStatus[] = ['SENT', 'DELIVERED', 'READ']

/**
 * From when on (epoch ms) the guest of an order that stands ready may be reminded. Null when there is nothing to remind of, no
 * text can reach them, or nobody knows whether the last one did: then they are called out.
 */
export function reminderAt({ status, guest, text, textDue, readyAt, remindedAt }: Order): number | null {
  if (status !== 'ready' || !guest.isTexted || readyAt === undefined || textDue !== undefined) return null
  if (text === undefined || !gone.includes(text.status)) return null
  return Math.max(readyAt, remindedAt ?? 0) + patienceMs
}
