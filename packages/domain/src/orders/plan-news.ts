import type { Attendee } from './attendee.ts'
import type { Order, OrderGuest, OrderNews, OrderStatus } from './order.ts'
import { dueAfter } from './order-transition.ts'

/** What the decision about a guest's text depends on. */
export interface NewsFacts {
  orderId: string
  /** What happened, and which reminder it is, from 1. */
  news: { what: OrderNews; reminder?: number | undefined }
  order: Order
  guest: OrderGuest | null
  attendee: Attendee | null
  /** Epoch ms. */
  now: number
}

/**
 * `nothing`: the guest has the text, or it is not true any more. `void`: nor will it be again; the order owes it no longer.
 * `write`: then it owes what is `next`. `wait`: it may still be undone. `cannot`: no text can reach the guest, and the board says why.
 */
export type NewsPlan =
  | { do: 'nothing' }
  | { do: 'void' }
  | { do: 'wait' }
  | { do: 'cannot'; problem: string }
  | { do: 'write'; messageId: string; conversationId: string; next?: NonNullable<Order['textDue']> }

/** Two servers' clocks differ by less; nobody undoes anything in that time. */
const clockMs = 250

/** In which states each text is still true. */
const trueIn: Record<OrderNews, OrderStatus[]> = {
  // Also where the drink was quicker: whose it is and what its number is stands in nothing else.
  confirmed: ['queued', 'making', 'ready'],
  refused: ['refused'],
  ready: ['ready'],
  cancelled: ['cancelled'],
  reminder: ['ready'],
}

/** Decides about one text of one order; asking again gives the same message id, so that it is written once. */
export function planNews({ orderId, news, order, guest, attendee, now }: NewsFacts): NewsPlan {
  const due = order.textDue
  if (due === undefined || due.what !== news.what || due.reminder !== news.reminder) return { do: 'nothing' }
  const isGuestsOwn = news.what === 'cancelled' && order.cancelledBy === 'guest'
  if (!trueIn[news.what].includes(order.status) || isGuestsOwn || !order.guest.isTexted) return { do: 'void' }
  if (now + clockMs < due.at) return { do: 'wait' }
  if (attendee?.isOptedOut === true)
    return { do: 'cannot', problem: 'The guest wrote STOP, so we may not text them. Call out.' }
  const conversationId = guest?.conversationId ?? null
  if (conversationId === null)
    return { do: 'cannot', problem: 'There is no number to text this guest from. Call out.' }
  const next = dueAfter(order, news.what)
  return {
    do: 'write',
    messageId: textIdOf(orderId, news),
    conversationId,
    ...(next !== undefined && { next }),
  }
}

/** The id of an order's text: one for each thing that is said, and one for each reminder. */
export function textIdOf(orderId: string, { what, reminder }: NewsFacts['news']): string {
  return reminder === undefined ? `${orderId}-${what}` : `${orderId}-${what}-${reminder}`
}
