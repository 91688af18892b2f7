import type { Order, OrderedModifier } from '@relaydesk/domain/orders/order.ts'

/** An order of the demo as it is told. Its times are minutes before now. */
export interface DemoOrder {
  item: string
  modifiers?: readonly OrderedModifier[]
  verbatim?: string
  language?: Order['language']
  guest: DemoGuest
  /** When the guest ordered. */
  ago: number
  state: DemoOrderState
  changed?: { ago: number; item: string; modifiers?: readonly OrderedModifier[]; verbatim: string }
}

/** How far an order has come, with the minutes since then. */
type DemoOrderState =
  | { at: 'queued' }
  | { at: 'making'; startedAgo: number; terminal: number }
  | { at: 'ready'; startedAgo: number; readyAgo: number; text?: DemoText; remindedAgo?: number }
  | { at: 'delivered'; startedAgo: number; readyAgo: number; deliveredAgo: number }
  | { at: 'cancelled'; cancelledAgo: number; by: 'guest' | 'staff' }
  | { at: 'refused'; why: 'not-on-menu' | 'limit' | 'not-a-drink' }

/** How far the newest text about an order got. */
type DemoText = 'SENT' | 'DELIVERED' | 'READ' | 'FAILED' | 'UNKNOWN'

/** Who ordered, and how. `phone` is E.164; without one nobody can be texted. */
export interface DemoGuest {
  channel: Order['channel']
  name: string
  phone?: string
}
