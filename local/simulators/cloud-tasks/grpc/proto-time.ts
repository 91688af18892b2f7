/** A google.protobuf.Timestamp or Duration as the loader reads and writes it. */
export interface ProtoTime {
  seconds?: number | string | { toString(): string } | null
  nanos?: number | null
}

/** A Timestamp or Duration in milliseconds (with fractions, to the microsecond). */
export function toMs(time: ProtoTime): number {
  return Number(time.seconds ?? 0) * 1000 + Math.trunc((time.nanos ?? 0) / 1000) / 1000
}

/** Milliseconds as a Timestamp or Duration, cut to the microsecond as the service does. */
export function fromMs(ms: number): { seconds: number; nanos: number } {
  const seconds = Math.floor(ms / 1000)
  return { seconds, nanos: Math.floor((ms - seconds * 1000) * 1000) * 1000 }
}

const pacific = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
})

/** Epoch milliseconds the way the service prints times in its messages: US Pacific, `2099-12-31T16:00:00-08:00`. */
export function pacificTime(epochMs: number): string {
  const part = Object.fromEntries(pacific.formatToParts(epochMs).map(({ type, value }) => [type, value]))
  const fraction = String(((epochMs % 1000) + 1000) % 1000).replace('.', '')
  const seconds = Number(fraction) === 0 ? part['second'] : `${part['second']}.${fraction.padStart(3, '0')}`
  const offset = String(part['timeZoneName']).replace('GMT', '')
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${seconds}${offset}`
}
