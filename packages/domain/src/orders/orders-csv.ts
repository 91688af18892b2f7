import { csvOf } from '../figures/csv.ts'
import { isoTime } from '../figures/iso-time.ts'
import type { Order } from './order.ts'

const columns = [
  'number',
  'status',
  'drink',
  'with',
  'words',
  'channel',
  'name',
  'phone',
  'ordered',
  'queued',
  'started',
  'ready',
  'served',
  'cancelled',
  'cancelled by',
  'refused because',
  'last text',
  'text status',
]

/** Orders as CSV with a heading: times in ISO 8601 (UTC), of a phone number its last digits only. */
export function ordersCsv(orders: Order[]): string {
  return csvOf([columns, ...orders.map(rowOf)])
}

function rowOf(order: Order): string[] {
  return [
    order.number === null ? '' : String(order.number),
    order.status,
    order.itemTitle,
    order.modifiers.map(({ title, without }) => (without === true ? `no ${title}` : title)).join(', '),
    order.verbatim,
    order.channel,
    order.guest.name,
    order.guest.digits === '' ? '' : `•• ${order.guest.digits}`,
    isoTime(order.createdAt),
    isoTime(order.queuedAt),
    isoTime(order.startedAt),
    isoTime(order.readyAt),
    isoTime(order.deliveredAt),
    isoTime(order.cancelledAt),
    order.cancelledBy ?? '',
    order.refusal ?? '',
    order.text?.what ?? '',
    order.text?.status ?? '',
  ]
}
