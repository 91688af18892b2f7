import type { EventFigures } from '@relaydesk/domain/orders/event-figures.ts'
import { mapOf, numberOf } from '../../../firestore/read-field.ts'

/** Reads what the server counted; null for what are no figures. */
export function readFigures(value: unknown): EventFigures | null {
  const data = mapOf({ value }, 'value')
  if (typeof data['orders'] !== 'number') return null
  const wait = mapOf(data, 'waitMinutes')
  return {
    orders: data['orders'],
    byStatus: countsOf(data, 'byStatus'),
    byItem: countsOf(data, 'byItem'),
    byChannel: countsOf(data, 'byChannel'),
    byCountry: countsOf(data, 'byCountry'),
    byHour: hoursOf(data),
    waitMinutes: {
      median: minutesOf(wait, 'median'),
      p90: minutesOf(wait, 'p90'),
      samples: numberOf(wait, 'samples'),
    },
    guests: numberOf(data, 'guests'),
  }
}

function countsOf(data: Record<string, unknown>, name: string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(mapOf(data, name)).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  )
}

function hoursOf(data: Record<string, unknown>): EventFigures['byHour'] {
  const list = data['byHour']
  if (!Array.isArray(list)) return []
  return list.map((value: unknown) => {
    const entry = mapOf({ value }, 'value')
    return { hour: numberOf(entry, 'hour'), n: numberOf(entry, 'n') }
  })
}

function minutesOf(data: Record<string, unknown>, name: string): number | null {
  const value = data[name]
  return typeof value === 'number' ? value : null
}
