import type { DocumentData } from 'firebase/firestore'

/** The maps in a list of a document; what is no map is left out. Empty when there is no list. */
export function mapsOf(data: DocumentData, name: string): readonly DocumentData[] {
  const value: unknown = data[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : []
}

/** The texts in a list of a document. */
export function textsOf(data: DocumentData, name: string): readonly string[] {
  const value: unknown = data[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
