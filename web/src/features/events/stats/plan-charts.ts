import type { EventFigures } from '@relaydesk/domain/orders/event-figures.ts'
import { sum } from '../../../shared/charts/hour-bars.ts'

/** One line of a chart; `key` names it (a drink, a country code, a step). */
export interface Bar<K extends string = string> {
  key: K
  n: number
}

/** The drinks by how often they were ordered; those of the menu that nobody ordered stand there with 0. */
export function drinkBars({ byItem }: EventFigures, menu: readonly string[]): readonly Bar[] {
  const unordered = menu.filter((title) => byItem[title] === undefined).map((key) => ({ key, n: 0 }))
  return [...descending(byItem), ...unordered]
}

export type Step = 'asked' | 'numbered' | 'made' | 'handedOut'

/** How far orders came: each step holds those of the next. */
export function wayBars({ byStatus, orders }: EventFigures): readonly Bar<Step>[] {
  const of = (status: string): number => byStatus[status] ?? 0
  return [
    { key: 'asked', n: orders + of('placed') + of('refused') },
    { key: 'numbered', n: orders },
    { key: 'made', n: of('ready') + of('delivered') },
    { key: 'handedOut', n: of('delivered') },
  ]
}

/** What became of the orders that were not made, and not handed out. */
export function restOf({ byStatus }: EventFigures): { refused: number; cancelled: number; open: number } {
  const of = (status: string): number => byStatus[status] ?? 0
  return {
    refused: of('refused'),
    cancelled: of('cancelled'),
    open: of('placed') + of('queued') + of('making') + of('ready'),
  }
}

export interface CountryBars {
  /** The countries with the most orders, by ISO 3166-1 code. */
  top: readonly Bar[]
  others: { countries: number; n: number }
  /** Without a number, or with one whose country nobody knows. */
  unknown: number
}

/** Where orders came from: together they are all orders. */
export function countryBars({ byCountry, orders }: EventFigures, most = 6): CountryBars {
  const all = descending(byCountry)
  // One country more takes no more room than "1 other".
  const shown = all.length === most + 1 ? most + 1 : most
  const rest = all.slice(shown)
  return {
    top: all.slice(0, shown),
    others: { countries: rest.length, n: sum(rest) },
    unknown: Math.max(orders - sum(all), 0),
  }
}

function descending(counts: Readonly<Record<string, number>>): readonly Bar[] {
  return Object.entries(counts)
    .map(([key, n]) => ({ key, n }))
    .toSorted((one, other) => other.n - one.n || one.key.localeCompare(other.key))
}
