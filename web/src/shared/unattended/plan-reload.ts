/** What an unattended page knows when it asks itself whether to load itself anew. Times are epoch ms. */
export interface ReloadFacts {
  now: number
  /** When the page was loaded. */
  loadedAt: number
  /** When something last moved on it, or somebody touched it. */
  lastMovedAt: number
  /** Hour of the day where the screen stands, 0 to 23. */
  hour: number
  /** The server has another version than the one that runs here. */
  isOutdated: boolean
  /** The line is good, and nobody is in the middle of something. */
  isSafe: boolean
}

/** Nobody looks at a screen on which nothing has moved for so long. */
const idleMs = 3 * 60_000
const nightHours = [3, 4]
/** One reload per night, and none of a page that was started that night. */
const longEnoughMs = 8 * 3_600_000

/**
 * Whether to load the page anew now: for a new version as soon as nothing moves, and once a night in any case, so that
 * nothing that grows can grow for longer than a day.
 */
export function planReload(facts: ReloadFacts): boolean {
  const { now, loadedAt, lastMovedAt, hour, isOutdated, isSafe } = facts
  if (!isSafe || now - lastMovedAt < idleMs) return false
  return isOutdated || (nightHours.includes(hour) && now - loadedAt >= longEnoughMs)
}
