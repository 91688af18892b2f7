import { takeNumberTurn } from '@relaydesk/domain/pacing/number-pace.ts'
import {
  countPairMessage,
  takePairTurn,
  type Burst,
  type PairPace,
} from '@relaydesk/domain/pacing/pair-pace.ts'
import { createRecentMap } from './recent-map.ts'

export interface Pace {
  pair: PairPace
  /** Of a number whose settings name no rate. */
  messagesPerSecond: number
}

/** A message as its turn depends on it. `id` is its document's path. */
export interface Waiting {
  id: string
  phoneNumberId: string
  driver: string
  messagesPerSecond: number | undefined
}

/**
 * Whose turn it is, in this process's memory: other instances have turns of their own, and what they send together above
 * WhatsApp's limits comes back refused. A message keeps the turn that it was given, however often its task is delivered.
 */
export interface Turns {
  /** How long a driver's next turn is away in the long run, in milliseconds. */
  pairIntervalMs: number
  /**
   * When the message may leave as far as its driver is concerned, epoch ms; not after `now` means: go. Nobody waits before
   * WhatsApp has said that it is too much: how much it takes on credit is its own to know.
   */
  withDriver(message: Waiting, now: number): number
  /** WhatsApp refused the message because of its driver's limit: for an hour this driver's messages take their turns. */
  refused(message: Waiting, now: number): void
  /** The same as far as our number is concerned. */
  withNumber(message: Waiting, now: number): number
}

/** How many are remembered of each kind; those that were asked for longest ago are forgotten first. */
const most = { turns: 20_000, pairs: 20_000, numbers: 2_000 }

/** How long a driver's limit is minded after WhatsApp spoke of it. */
const limitedForMs = 60 * 60_000

export function createTurns({ pair, messagesPerSecond }: Pace): Turns {
  const given = { driver: createRecentMap<number>(most.turns), number: createRecentMap<number>(most.turns) }
  const bursts = createRecentMap<Burst>(most.pairs)
  const limitedUntil = createRecentMap<number>(most.pairs)
  const buckets = createRecentMap<number>(most.numbers)

  return {
    pairIntervalMs: pair.intervalMs,

    withDriver({ id, phoneNumberId, driver }, now) {
      const before = given.driver.get(id)
      if (before !== undefined) return before
      const name = pairOf(phoneNumberId, driver)
      const isLimited = now < (limitedUntil.get(name) ?? 0)
      const { at, burst } = isLimited
        ? takePairTurn(bursts.get(name), now, pair)
        : { at: now, burst: countPairMessage(bursts.get(name), now, pair) }
      bursts.set(name, burst)
      given.driver.set(id, at)
      return at
    },

    refused({ id, phoneNumberId, driver }, now) {
      limitedUntil.set(pairOf(phoneNumberId, driver), now + limitedForMs)
      given.driver.delete(id)
    },

    withNumber({ id, phoneNumberId, ...message }, now) {
      const before = given.number.get(id)
      if (before !== undefined) return before
      const rate = message.messagesPerSecond ?? messagesPerSecond
      const { at, fullAt } = takeNumberTurn(buckets.get(phoneNumberId), now, rate)
      buckets.set(phoneNumberId, fullAt)
      given.number.set(id, at)
      return at
    },
  }
}

function pairOf(phoneNumberId: string, driver: string): string {
  return `${phoneNumberId} ${driver}`
}
