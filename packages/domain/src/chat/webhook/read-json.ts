/** Any JSON, read field by field: whatever is missing or of another kind is absent, and nothing throws. */
export type Fields = Record<string, unknown>

/** The fields of an object; none for anything else. */
export function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {}
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text of at most `longest` characters (UTF-16 units); empty for anything else. A number counts as its digits. */
export function textOf(value: unknown, longest = 2_000): string {
  if (typeof value === 'number') return String(value)
  // A cut through a pair of surrogates, or a lone one, would be no text that a database takes.
  return typeof value === 'string' ? value.slice(0, longest).toWellFormed() : ''
}

/** The texts that are not empty. */
export function present<Name extends string>(texts: Record<Name, string>): Partial<Record<Name, string>> {
  const kept: Partial<Record<Name, string>> = { ...texts }
  for (const name in kept) if (kept[name] === '') delete kept[name]
  return kept
}

/** A finite number, also when it is written as a text; undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}
