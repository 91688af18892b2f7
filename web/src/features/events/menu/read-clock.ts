/** A time of day as people type it (`14`, `14:30`, `14.30`, `14h30`, `930`) → `HH:MM`; null when it is none. */
export function readClock(typed: string): string | null {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})(?:\s*[:.h]?\s*([0-5]\d))?\s*h?\s*$/i.exec(typed) ?? []
  if (hours === '' || Number(hours) > 23) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}
