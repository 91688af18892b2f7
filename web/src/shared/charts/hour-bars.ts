/**
 * Days on which something was counted, by the calendar of a time zone (`2026-11-26`), each with its hours in a row, also the empty ones.
 * `hour`: when it began, epoch ms.
 */
export function hourBars(
  byHour: readonly { hour: number; n: number }[],
  timeZone: string,
): readonly { day: string; at: number; hours: readonly { hour: string; n: number }[] }[] {
  const days = Map.groupBy(byHour, ({ hour }) => partOf(hour, timeZone, 'day'))
  return [...days].map(([day, counted]) => {
    const byClock = new Map(counted.map(({ hour, n }) => [Number(partOf(hour, timeZone, 'hour')), n]))
    const [first, last] = [Math.min(...byClock.keys()), Math.max(...byClock.keys())]
    const hours = Array.from({ length: last - first + 1 }, (_, n) => ({
      hour: String(first + n).padStart(2, '0'),
      n: byClock.get(first + n) ?? 0,
    }))
    return { day, at: counted[0]?.hour ?? 0, hours }
  })
}

export function sum(bars: readonly { n: number }[]): number {
  return bars.reduce((total, { n }) => total + n, 0)
}

function partOf(at: number, timeZone: string, part: 'day' | 'hour'): string {
  const options =
    part === 'hour'
      ? ({ hour: '2-digit', hourCycle: 'h23' } as const)
      : ({ year: 'numeric', month: '2-digit', day: '2-digit' } as const)
  // This locale writes a day as 2026-11-26.
  return new Intl.DateTimeFormat('sv-SE', { ...options, timeZone }).format(at)
}
