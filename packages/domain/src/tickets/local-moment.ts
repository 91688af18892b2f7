const dayMs = 86_400_000

/** Wall clocks of one place. */
export interface LocalClock {
  /** What the wall shows at a moment (epoch ms), written as the epoch ms of that date and time in UTC. */
  wallAt(at: number): number
  /**
   * The moment (epoch ms) at which the wall shows a time. Of a time that comes twice, when clocks are set back, the `first` or the `last`;
   * a time that is left out, when they are set forward, counts by the clock from before.
   */
  momentOf(wall: number, which: 'first' | 'last'): number
}

/** The clocks in a time zone (IANA); one that nobody knows counts as UTC. */
export function localClock(timeZone: string): LocalClock {
  const format = formatIn(timeZone)

  function wallAt(at: number): number {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
    const seconds = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    )
    return seconds + (((at % 1_000) + 1_000) % 1_000)
  }

  /** How far the wall's clock is ahead of UTC. */
  function aheadAt(at: number): number {
    return wallAt(at) - at
  }

  return {
    wallAt,
    momentOf(wall, which) {
      const before = wall - aheadAt(wall - dayMs)
      const after = wall - aheadAt(wall + dayMs)
      const fitting = [before, after].filter((at) => wallAt(at) === wall)
      if (fitting.length === 0) return before
      return which === 'first' ? Math.min(...fitting) : Math.max(...fitting)
    },
  }
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const parts = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const
  try {
    return new Intl.DateTimeFormat('en', { ...parts, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en', { ...parts, timeZone: 'UTC' })
  }
}
