import type { Order, OrderNews, OrderStatus } from './order.ts'
import { reminderAt } from './reminder-at.ts'
import type { OrderAction } from './requests.ts'

/** One tap at a board. `at` is epoch ms; `revision` is the order's as the person saw it. */
export interface Tap {
  action: OrderAction
  /** 1 to n. */
  terminal: number
  at: number
  revision?: number | undefined
}

/** What a tap comes to. */
export interface OrderStep {
  order: Order
  /** Whether the guest has no open order any more, or has this one again; and what it does to how many drinks they had. */
  guest: { openOrder: 'keep' | 'release' | 'take-back'; drinks: -1 | 0 | 1 }
}

/** How long a text waits after Ready and Cancel, so that Undo can still stop it. */
export const undoMs = 4_000

const keep = { openOrder: 'keep', drinks: 0 } as const

/**
 * The states of an order at the bar. Null when the tap changes nothing: it came twice, too late, or somebody else was first.
 */
export function transitionOrder(order: Order, tap: Tap): OrderStep | null {
  const step = stepOf(order, tap)
  return step === null ? null : { ...step, order: { ...step.order, revision: order.revision + 1 } }
}

function stepOf(order: Order, { action, terminal, at, revision }: Tap): OrderStep | null {
  const { status } = order
  switch (action) {
    case 'start':
      if (status !== 'queued') return null
      return { order: { ...order, status: 'making', startedAt: at, terminal }, guest: keep }
    case 'put-back':
      return status === 'making' ? { order: backInQueue(order), guest: keep } : null
    case 'ready':
      if (status !== 'making') return null
      return { order: readied({ ...order, status: 'ready', readyAt: at }, at), guest: keep }
    case 'serve':
      if (status !== 'ready') return null
      // Whoever has their drink in hand needs no text about it.
      return {
        order: withoutDue({ ...order, status: 'delivered', deliveredAt: at }),
        guest: { openOrder: 'release', drinks: 0 },
      }
    case 'cancel':
      return isAtTheBar(status) ? cancel(order, at) : null
    case 'remind':
      return remind(order, at)
    case 'seen-change':
      return order.changed === undefined ? null : { order: without(order, 'changed'), guest: keep }
    case 'undo':
      return revision !== undefined && revision !== order.revision ? null : undo(order, at)
  }
}

/** A confirmation that is still owed goes first; who writes it says what follows ({@link dueAfter}). */
function readied(order: Order, at: number): Order {
  return order.textDue?.what === 'confirmed' ? order : withDue(order, 'ready', at + undoMs)
}

/** What an order owes when one of its texts was written: its drink may have become ready before it was confirmed. */
export function dueAfter(order: Order, written: OrderNews): Order['textDue'] {
  if (written !== 'confirmed' || order.status !== 'ready') return undefined
  return { what: 'ready', at: (order.readyAt ?? 0) + undoMs }
}

function cancel(order: Order, at: number): OrderStep {
  const cancelled: Order = { ...order, status: 'cancelled', cancelledAt: at, cancelledBy: 'staff' }
  return {
    order: withDue(cancelled, 'cancelled', at + undoMs),
    guest: { openOrder: 'release', drinks: -1 },
  }
}

function remind(order: Order, at: number): OrderStep | null {
  const from = reminderAt(order)
  return from === null || at < from ? null : { order: withReminder(order, at, at), guest: keep }
}

function withReminder(order: Order, at: number, leavesAt: number): Order {
  const reminder = order.reminders + 1
  const textDue = { what: 'reminder' as const, at: leavesAt, reminder }
  return { ...order, reminders: reminder, remindedAt: at, textDue }
}

/** Takes back the last step, unless the guest has been told of it. */
function undo(order: Order, at: number): OrderStep | null {
  switch (order.status) {
    case 'making':
      return { order: backInQueue(order), guest: keep }
    case 'ready':
      if (order.text?.what === 'ready' || order.text?.what === 'reminder') return null
      return { order: owing(without({ ...order, status: 'making' }, 'readyAt'), at), guest: keep }
    case 'delivered':
      return {
        order: owing(without({ ...order, status: 'ready' }, 'deliveredAt'), at),
        guest: { openOrder: 'take-back', drinks: 0 },
      }
    case 'cancelled': {
      // What the guest decided is not for the bar to take back.
      if (order.cancelledBy !== 'staff' || order.text?.what === 'cancelled') return null
      const back = without({ ...order, status: statusBefore(order) }, 'cancelledAt', 'cancelledBy')
      return { order: owing(back, at), guest: { openOrder: 'take-back', drinks: 1 } }
    }
    case 'placed':
    case 'refused':
    case 'queued':
      return null
  }
}

function statusBefore({ readyAt, startedAt }: Order): OrderStatus {
  if (readyAt !== undefined) return 'ready'
  return startedAt === undefined ? 'queued' : 'making'
}

function backInQueue(order: Order): Order {
  return without({ ...order, status: 'queued' }, 'startedAt', 'terminal')
}

function isAtTheBar(status: OrderStatus): boolean {
  return status === 'queued' || status === 'making' || status === 'ready'
}

/** The text that an order owes its guest after something was taken back: what it is now, if they were not told yet. */
function owing(order: Order, at: number): Order {
  const told = order.text?.what
  // “Ready” was withdrawn when it was served, and is written once: what follows it is a reminder.
  if (order.status === 'ready' && order.text?.status === 'CANCELLED' && order.guest.isTexted)
    return withReminder(order, at, at + undoMs)
  if (told === undefined) return withDue(order, 'confirmed', at)
  const isReadyNews = order.status === 'ready' && told !== 'ready' && told !== 'reminder'
  return isReadyNews ? withDue(order, 'ready', at + undoMs) : withoutDue(order)
}

function withDue(order: Order, what: OrderNews, at: number): Order {
  return order.guest.isTexted ? { ...order, textDue: { what, at } } : withoutDue(order)
}

function withoutDue(order: Order): Order {
  return without(order, 'textDue')
}

type Optional =
  | 'startedAt'
  | 'terminal'
  | 'readyAt'
  | 'deliveredAt'
  | 'cancelledAt'
  | 'cancelledBy'
  | 'changed'
  | 'textDue'

function without(order: Order, ...fields: Optional[]): Order {
  const rest = { ...order }
  for (const field of fields) delete rest[field]
  return rest
}
