import { Timestamp, type DocumentData } from 'firebase/firestore'

/* Documents are written by several hands and may be old: each field is read for what it is, never assumed. */

export function textOf(data: DocumentData, name: string): string {
  const value: unknown = data[name]
  return typeof value === 'string' ? value : ''
}

export function optionalTextOf(data: DocumentData, name: string): string | undefined {
  const value = textOf(data, name)
  return value === '' ? undefined : value
}

export function numberOf(data: DocumentData, name: string): number {
  const value: unknown = data[name]
  return typeof value === 'number' ? value : 0
}

/** Epoch ms of a stored time; also of a plain number. */
export function timeOf(data: DocumentData, name: string): number | undefined {
  const value: unknown = data[name]
  if (value instanceof Timestamp) return value.toMillis()
  return typeof value === 'number' ? value : undefined
}

/** A nested map; empty when there is none. */
export function mapOf(data: DocumentData, name: string): DocumentData {
  const value: unknown = data[name]
  return typeof value === 'object' && value !== null ? value : {}
}

/** One of the known words, else `otherwise`. */
export function oneOf<T extends string>(
  data: DocumentData,
  name: string,
  known: readonly T[],
  otherwise: T,
): T {
  return known.find((value) => value === data[name]) ?? otherwise
}

export function numbersOf(data: DocumentData, name: string): number[] {
  return listOf(data, name).filter((value) => typeof value === 'number')
}

export function textsOf(data: DocumentData, name: string): string[] {
  return listOf(data, name).filter((value) => typeof value === 'string')
}

/** A list of maps; what is none is left out. */
export function mapsOf(data: DocumentData, name: string): DocumentData[] {
  return listOf(data, name).filter(
    (value): value is DocumentData => typeof value === 'object' && value !== null,
  )
}

function listOf(data: DocumentData, name: string): unknown[] {
  const value: unknown = data[name]
  return Array.isArray(value) ? value : []
}

/**
 * A time zone that this browser knows; else `otherwise`, or its own, since a screen most likely stands where it shows something of.
 */
export function zoneOf(data: DocumentData, name: string, otherwise?: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: textOf(data, name) }).resolvedOptions().timeZone
  } catch {
    return otherwise ?? new Intl.DateTimeFormat('en').resolvedOptions().timeZone
  }
}
