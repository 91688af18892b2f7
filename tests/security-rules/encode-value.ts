/** Stands for the time of the request, as the client's `serverTimestamp()` does. */
export const serverTime = Symbol('serverTime')

/** What a document's field can hold in these tests. */
export type Field =
  | string
  | number
  | boolean
  | null
  | Date
  | typeof serverTime
  | Field[]
  | { [key: string]: Field }

/** The fields of a document. */
export type Fields = Record<string, Field>

/** A document as the REST interface of Firestore takes it; server times become transforms. */
export function encodeFields(fields: Fields): { fields: object; updateTransforms: object[] } {
  const entries = Object.entries(fields)
  const updateTransforms = entries
    .filter(([, value]) => value === serverTime)
    .map(([fieldPath]) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' }))
  const plain = entries
    .filter(([, value]) => value !== serverTime)
    .map(([key, value]) => [key, encode(value)])
  return { fields: Object.fromEntries(plain), updateTransforms }
}

/** One value as the REST interface takes it. A whole number is an integer, any other a double. */
export function encode(value: Field): object {
  if (value === null || value === serverTime) return { nullValue: null }
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { booleanValue: value }
  if (typeof value === 'number')
    return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value }
  if (value instanceof Date) return { timestampValue: value.toISOString() }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(encode) } }
  return { mapValue: { fields: encodeFields(value).fields } }
}
