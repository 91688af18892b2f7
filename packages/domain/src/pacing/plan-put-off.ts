import type { SendOutcome } from '../delivery/send-outcome.ts'

/** How often a message was refused by a rate limit, and since when (epoch ms). */
export interface Limited {
  times: number
  since: number
}

export type PutOffPlan =
  /** No rate limit is in the way. */
  | { do: 'nothing' }
  /** Certainly not sent: the message leaves again at `sendAt` (epoch ms). `limit` says whose limit it was. */
  | { do: 'put-off'; limit: 'pair' | 'number'; sendAt: number; limited: Limited }
  /** It has been refused for so long that waiting is no answer any more. */
  | { do: 'give-up' }

/** The limit of one number and one driver, and those of a number, an account or an app. */
const pairCodes: readonly string[] = ['131056']
const numberCodes: readonly string[] = ['130429', '80007', '4', 'HTTP_429']

const patienceMs = 6 * 60 * 60_000

/**
 * What becomes of a message that a rate limit refused: it waits in a task of its own, so that neither the attempts of its
 * queue are used up nor other lease companies slowed down. A pair's refusals wait 4^X s (WhatsApp's own advice),
 * a number's a few seconds, with jitter so that those refused together do not come back together.
 * @param random 0 to 1
 * @param pairIntervalMs a pair's usual pause; shorter ones shorten the wait alike
 */
export function planPutOff(
  outcome: SendOutcome,
  limited: Limited | undefined,
  { now, random, pairIntervalMs }: { now: number; random: number; pairIntervalMs: number },
): PutOffPlan {
  if (outcome.kind !== 'not-sent') return { do: 'nothing' }
  const { code } = outcome.error
  const isPair = pairCodes.includes(code)
  if (!isPair && !numberCodes.includes(code)) return { do: 'nothing' }
  const since = limited?.since ?? now
  if (now - since > patienceMs) return { do: 'give-up' }
  const times = (limited?.times ?? 0) + 1
  // The longest wait stays below the ten minutes after which the sweeper takes a message for forgotten.
  const waitMs = isPair
    ? (pairIntervalMs / 6) * 4 ** Math.min(times - 1, 4)
    : 1_000 * 2 ** Math.min(times - 1, 6)
  const jitter = 0.75 + random / 2
  const sendAt = Math.ceil(now + waitMs * jitter)
  return { do: 'put-off', limit: isPair ? 'pair' : 'number', sendAt, limited: { times, since } }
}
