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
