import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import type { DocumentData } from 'firebase/firestore'
import { mapsOf, numberOf, numbersOf, oneOf, textOf, textsOf, timeOf, zoneOf } from './read-field.ts'

/**
 * Reads `venues/{venueId}/public/display`. A wall shows what it can: a field that is missing or of another type becomes
 * nothing, and a table without a number of its own is left out.
 */
export function readPublicDisplay(data: DocumentData): PublicDisplay {
  const newest: unknown = data['newest']
  return {
    name: textOf(data, 'name'),
    state: oneOf(data, 'state', ['OPEN', 'CLOSING', 'CLOSED'], 'OPEN'),
    timeZone: zoneOf(data, 'timeZone'),
    language: oneOf(data, 'language', ['en', 'pt'], 'en'),
    emailEndings: textsOf(data, 'emailEndings'),
    closesAt: timeOf(data, 'closesAt') ?? null,
    opensAt: timeOf(data, 'opensAt') ?? null,
    tables: mapsOf(data, 'tables').flatMap(readTable),
    newest: typeof newest === 'object' && newest !== null ? readCall(newest) : null,
    waiting: numbersOf(data, 'waiting'),
    waitingCount: numberOf(data, 'waitingCount'),
    minutes: optionalNumberOf(data, 'minutes'),
    resetAt: timeOf(data, 'resetAt') ?? null,
    updatedAt: timeOf(data, 'updatedAt') ?? 0,
  }
}

function readTable(data: DocumentData): PublicDisplay['tables'] {
  const table = optionalNumberOf(data, 'table')
  if (table === null) return []
  return [
    {
      table,
      isStaffed: data['isStaffed'] === true,
      number: optionalNumberOf(data, 'number'),
      calledAt: timeOf(data, 'calledAt') ?? null,
      calls: numberOf(data, 'calls'),
    },
  ]
}

function readCall(data: DocumentData): PublicDisplay['newest'] {
  const [number, table] = [optionalNumberOf(data, 'number'), optionalNumberOf(data, 'table')]
  if (number === null || table === null) return null
  return { number, table, calledAt: timeOf(data, 'calledAt') ?? 0, calls: numberOf(data, 'calls') }
}

/** 0 is a number like any other; null where there is none. */
function optionalNumberOf(data: DocumentData, name: string): number | null {
  const value: unknown = data[name]
  return typeof value === 'number' ? value : null
}
