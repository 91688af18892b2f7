import { GraphError } from '../errors/graph-error.ts'
import { META_PAIR_LIMIT, nextBurst } from './pair-limit.ts'
import type { Burst, PairLimitOptions } from './pair-limit.ts'

export type SendLimitOptions = {
  /** null switches the pair limit off; what is left out is Meta's. */
  pair?: Partial<PairLimitOptions> | null
  /** Messages per second and number; null switches it off. Meta's default is 80. */
  throughputPerSecond?: number | null
}

export type SendLimits = {
  /** Counts one message or throws 130429 or 131056. A refused message is not counted. */
  take: (phoneNumberId: string, digits: string, now: number) => void
  /** Other limits from now on; `clear` brings those of the start back. */
  set: (options: SendLimitOptions | false) => void
  clear: () => void
}

/** Meta's two limits on the send path, as strict as documented unless told otherwise; `false` switches both off. */
export function createSendLimits(options: SendLimitOptions | false = {}): SendLimits {
  let { pair, perSecond } = limitsOf(options)
  const bursts = new Map<string, Burst>()
  const seconds = new Map<string, { second: number; count: number }>()

  function take(phoneNumberId: string, digits: string, now: number): void {
    const second = Math.floor(now / 1000)
    const seen = seconds.get(phoneNumberId)
    const inThisSecond = seen?.second === second ? seen.count : 0
    if (perSecond !== null && inThisSecond >= perSecond) throw new GraphError(130429)
    if (pair !== null) {
      const key = `${phoneNumberId} ${digits}`
      const burst = nextBurst(bursts.get(key), now, pair)
      if (!burst) throw new GraphError(131056)
      bursts.set(key, burst)
    }
    if (perSecond !== null) seconds.set(phoneNumberId, { second, count: inThisSecond + 1 })
  }

  return {
    take,
    set: (next) => {
      ;({ pair, perSecond } = limitsOf(next))
    },
    clear: () => {
      ;({ pair, perSecond } = limitsOf(options))
      bursts.clear()
      seconds.clear()
    },
  }
}

function limitsOf(options: SendLimitOptions | false): {
  pair: PairLimitOptions | null
  perSecond: number | null
} {
  if (options === false) return { pair: null, perSecond: null }
  const { pair = {}, throughputPerSecond: perSecond = 80 } = options
  return { pair: pair && { ...META_PAIR_LIMIT, ...pair }, perSecond }
}
