import { isKept, type Verdict } from '../judge.ts'
import type { RehearsalOptions } from '../options.ts'
import {
  brokenInWords,
  brokenOf,
  countsInWords,
  countsOf,
  inMs,
  percentilesOf,
  type Percentiles,
} from '../report.ts'
import type { OrderFacts } from './order-facts.ts'

/** What an hour at the bar came to, for people and for `--json`. Times are milliseconds. */
export interface OrderResult {
  kept: boolean
  counts: Record<keyof Verdict, number>
  orders: number
  texts: number
  faults: Record<string, number>
  percentiles: { orderedToBoard: Percentiles }
  broken: string[]
}

export function orderResultOf(facts: OrderFacts, verdict: Verdict): OrderResult {
  const visibleAt = new Map(facts.orders.map((order) => [order.id, order.visibleAt]))
  return {
    kept: isKept(verdict),
    counts: countsOf(verdict),
    orders: facts.orders.length,
    texts: facts.taken.length,
    faults: facts.faults,
    percentiles: {
      orderedToBoard: percentilesOf(
        facts.guests.map(({ messageSid, at }) => (visibleAt.get(messageSid) ?? Number.NaN) - at),
      ),
    },
    broken: brokenOf(verdict),
  }
}

/** The result as text; at most twenty broken promises in full. */
export function writeOrderResult(result: OrderResult, { guests, seed }: RehearsalOptions): string {
  const { counts, percentiles, broken, faults } = result
  const { p50, p95, p99 } = percentiles.orderedToBoard
  const struck = Object.entries(faults).map(([kind, times]) => `${times} × ${kind}`)
  return [
    `${guests} guests, seed ${seed}: ${result.orders} orders, ${result.texts} texts taken by Twilio.`,
    `Faults that struck: ${struck.join(', ') || 'none'}.`,
    '',
    countsInWords(counts),
    '',
    '                            p50       p95       p99',
    `ordered → on board   ${[p50, p95, p99].map(inMs).join('')}`,
    '',
    ...brokenInWords(broken),
    result.kept ? 'Every promise was kept.' : 'A promise was broken.',
  ].join('\n')
}
