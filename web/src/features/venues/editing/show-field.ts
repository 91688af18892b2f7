/** What stands in a field of a venue, in one line: numbers and texts as they are, lists with commas, hours as `1 08:00–16:00`. */
export function showField(value: unknown): string {
  if (Array.isArray(value)) return value.map(showField).join(', ')
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const { day, from, to }: Record<string, unknown> = { ...(typeof value === 'object' && value) }
  return `${showField(day ?? '')} ${showField(from ?? '')}–${showField(to ?? '')}`
}
