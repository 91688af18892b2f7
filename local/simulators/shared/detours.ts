import { seededRandom } from './seeded-random.ts'
import { createWaitingRoom } from './waiting-room.ts'
import type { WebhookFaults } from './webhook-faults.ts'

/** How long somebody who is held back waits for others to overtake him, and then lets them go first. */
const HELD_BACK_MS = 250
const STEP_ASIDE_MS = 20

/** What goes wrong on the way of one webhook; drawn once for each. */
type Detour = {
  isDropped: boolean
  isDouble: boolean
  isHeldBack: boolean
  delayMs: number
  copyAfterMs: number
}

export type Detours = {
  draw: (faults: Omit<WebhookFaults, 'batch'>) => Detour
  /** Calls `go` when it is this one's turn: later, or behind the next ones, as drawn. */
  lead: (detour: Pick<Detour, 'isHeldBack' | 'delayMs'>, go: () => void) => void
  clear: () => void
}

/** Delays, doubles, drops and shuffles webhooks, repeatably by `seed`. */
export function createDetours(seed: number): Detours {
  const draw = drawsFor(seed)
  const waitingRoom = createWaitingRoom()
  let heldBack: Array<() => void> = []

  /** Whoever was held back until now follows behind this one. */
  function pass(go: () => void): void {
    const overtaken = heldBack
    heldBack = []
    go()
    overtaken.forEach((release) => release())
  }

  function holdBack(go: () => void): void {
    let gone = false
    const release = () => {
      if (!gone) pass(go)
      gone = true
    }
    heldBack.push(() => waitingRoom.in(STEP_ASIDE_MS, release))
    waitingRoom.in(HELD_BACK_MS, release)
  }

  return {
    draw: ({ drop, duplicate, reorder, delayMs: [least, most] }) => ({
      isDropped: draw.drop() < drop,
      isDouble: draw.double() < duplicate,
      isHeldBack: draw.order() < reorder,
      delayMs: least + draw.delay() * (most - least),
      copyAfterMs: draw.copy() * HELD_BACK_MS,
    }),
    lead: ({ isHeldBack, delayMs }, go) => {
      const start = () => (isHeldBack ? holdBack(go) : pass(go))
      if (delayMs > 0) waitingRoom.in(delayMs, start)
      else start()
    },
    clear: () => {
      waitingRoom.clear()
      heldBack = []
    },
  }
}

/** A stream of numbers in [0, 1) for each kind of fault, so that one more kind leaves the others as they were. */
function drawsFor(seed: number) {
  return {
    drop: seededRandom(seed + 11),
    double: seededRandom(seed + 12),
    order: seededRandom(seed + 13),
    delay: seededRandom(seed + 14),
    copy: seededRandom(seed + 15),
  }
}
