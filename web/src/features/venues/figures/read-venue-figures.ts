import type { Spread } from '@relaydesk/domain/figures/spread.ts'
import type { VenueFigures } from '@relaydesk/domain/tickets/venue-figures.ts'
import type { DocumentData } from 'firebase/firestore'
import { mapOf, numberOf, textOf } from '../../../firestore/read-field.ts'
import { mapsOf } from '../../../firestore/read-list.ts'

/** Reads what the server counted; null for what are no figures. */
export function readVenueFigures(value: unknown): VenueFigures | null {
  const data = mapOf({ value }, 'value')
  if (typeof data['tickets'] !== 'number') return null
  return {
    tickets: data['tickets'],
    byStatus: countsOf(data, 'byStatus'),
    bySource: countsOf(data, 'bySource'),
    noShows: numberOf(data, 'noShows'),
    returned: numberOf(data, 'returned'),
    waitMinutes: spreadIn(data, 'waitMinutes'),
    serveMinutes: spreadIn(data, 'serveMinutes'),
    byHour: mapsOf(data, 'byHour').map((hour) => ({ hour: numberOf(hour, 'hour'), ...busyIn(hour) })),
    byWeekday: mapsOf(data, 'byWeekday').map((day) => ({ day: numberOf(day, 'day'), ...busyIn(day) })),
    byTable: mapsOf(data, 'byTable').map((table) => ({
      table: numberOf(table, 'table'),
      ...servedIn(table),
    })),
    byStaff: mapsOf(data, 'byStaff').map((person) => ({
      staffUid: textOf(person, 'staffUid'),
      staffName: textOf(person, 'staffName'),
      ...servedIn(person),
    })),
  }
}

function countsOf(data: DocumentData, name: string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(mapOf(data, name)).flatMap(([key, n]) => (typeof n === 'number' ? [[key, n]] : [])),
  )
}

function spreadIn(data: DocumentData, name: string): Spread {
  const spread = mapOf(data, name)
  return {
    median: minutesOf(spread['median']),
    p90: minutesOf(spread['p90']),
    samples: numberOf(spread, 'samples'),
  }
}

function busyIn(data: DocumentData): { n: number; waitMinutes: Spread } {
  return { n: numberOf(data, 'n'), waitMinutes: spreadIn(data, 'waitMinutes') }
}

function servedIn(data: DocumentData): { completed: number; noShows: number; serveMinutes: Spread } {
  return {
    completed: numberOf(data, 'completed'),
    noShows: numberOf(data, 'noShows'),
    serveMinutes: spreadIn(data, 'serveMinutes'),
  }
}

function minutesOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
