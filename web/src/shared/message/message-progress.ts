import type { Delivery } from '@relaydesk/domain/delivery/delivery.ts'
import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'

/** How far one outgoing message is known to have got. Times are epoch ms. */
export interface MessageProgress {
  status: MessageStatus
  /** When it was stored; an estimate by this device's clock while `kept`. */
  createdAt: number
  /** True while only this device has it: the database has not confirmed it yet. */
  kept: boolean
  /** When a delayed message is to leave. */
  leavesAt?: number
  delivery: Delivery
}
