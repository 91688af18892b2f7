import { spreadOf, type Spread } from '../figures/spread.ts'
import { tally } from '../figures/tally.ts'
import type { Order } from './order.ts'

/** What the callable `readEventFigures` gives. Waiting times are minutes from order to ready; `hour` is epoch ms. */
export interface EventFigures {
  orders: number
  byStatus: Record<string, number>
  byItem: Record<string, number>
  byChannel: Record<string, number>
  /** By ISO 3166-1 code; orders without a number are not in it. */
  byCountry: Record<string, number>
  byHour: { hour: number; n: number }[]
  waitMinutes: Spread
  /** Different people with a number. */
  guests: number
}

/** One order as it is counted. */
export interface CountedOrder {
  order: Order
  attendeeId: string | null
  /** ISO 3166-1; null where nobody knows. */
  country: string | null
}

const hourMs = 3_600_000

/** Counts what was ordered. Refused orders count by status only: they never became any. */
export function countFigures(all: CountedOrder[]): EventFigures {
  const taken = all.filter(({ order }) => order.status !== 'refused' && order.status !== 'placed')
  const hours = tally(taken.map(({ order }) => String(Math.floor(order.createdAt / hourMs) * hourMs)))
  return {
    orders: taken.length,
    byStatus: tally(all.map(({ order }) => order.status)),
    byItem: tally(taken.map(({ order }) => order.itemTitle)),
    byChannel: tally(taken.map(({ order }) => order.channel)),
    byCountry: tally(taken.flatMap(({ country }) => country ?? [])),
    byHour: Object.entries(hours)
      .map(([hour, n]) => ({ hour: Number(hour), n }))
      .toSorted((a, b) => a.hour - b.hour),
    waitMinutes: waitOf(taken),
    guests: new Set(taken.flatMap(({ attendeeId }) => attendeeId ?? [])).size,
  }
}

function waitOf(taken: CountedOrder[]): Spread {
  return spreadOf(
    taken.flatMap(({ order: { queuedAt, readyAt } }) =>
      queuedAt === undefined || readyAt === undefined ? [] : [readyAt - queuedAt],
    ),
  )
}
