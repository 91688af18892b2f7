import { medianMinutes } from '../figures/median-minutes.ts'
import type { OrderEvent } from './event.ts'
import type { PublicBoard } from './public-board.ts'

/** What the public screens are made of. */
export interface BoardFacts {
  event: OrderEvent
  /** Numbers, oldest first. */
  making: number[]
  /** Numbers, newest first. */
  ready: number[]
  /** How many wait or are being made, also beyond those listed. */
  waiting: number
  served: number
  /** How long the newest orders took from order to ready, in ms. */
  tookMs: number[]
  /** Epoch ms. */
  now: number
}

/** What everybody may see of an event now. */
export function planBoard(facts: BoardFacts): PublicBoard {
  const { event, making, ready, waiting, served, now } = facts
  const { name, state, mode, menu, modifiers, pickupPlace, language, timeZone, senders } = event
  const { maxOrdersPerGuest, limitPer } = event
  return {
    name,
    state,
    mode,
    menu,
    modifiers,
    pickupPlace,
    language,
    timeZone,
    senders,
    maxOrdersPerGuest,
    limitPer,
    making,
    ready,
    waiting,
    served,
    minutes: medianMinutes(facts.tookMs),
    offlineText: event.texts.offline ?? '',
    backAt: state === 'CLOSED' ? (event.pause?.until ?? null) : null,
    updatedAt: now,
  }
}
