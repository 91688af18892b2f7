/** What the strip of numbers shows. */
export interface Pickup {
  /** In rising order, so that one finds one's own. */
  ready: number[]
  moreReady: number
  /** Who comes next stands first. */
  making: number[]
  moreMaking: number
}

const mostReady = 5
const mostMaking = 6
/** Where so many digits stand, four blocks and a word about the others fill the strip. */
const wide = 1_000

/** @param board `ready` newest first, `making` oldest first */
export function planPickup({
  ready,
  making,
}: {
  ready: readonly number[]
  making: readonly number[]
}): Pickup {
  const isTight = ready.length > mostReady && ready.some((number) => number >= wide)
  const newest = ready.slice(0, isTight ? mostReady - 1 : mostReady)
  const next = making.slice(0, mostMaking)
  return {
    ready: newest.toSorted((one, other) => one - other),
    moreReady: ready.length - newest.length,
    making: next,
    moreMaking: making.length - next.length,
  }
}
