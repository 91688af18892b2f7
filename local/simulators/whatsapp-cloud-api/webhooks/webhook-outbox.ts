import { createDetours } from '../../shared/detours.ts'
import { type Changes, withChanges } from '../../shared/with-changes.ts'
import { postWebhook } from './post-webhook.ts'
import { createWaitingRoom } from '../../shared/waiting-room.ts'
import type { WebhookAddress } from './webhook-address.ts'
import { webhookBody } from './webhook-body.ts'
import { NO_WEBHOOK_FAULTS, type WebhookFaults } from '../../shared/webhook-faults.ts'
import { retryPause, type WebhookRetry } from './webhook-retry.ts'
import type { WebhookUpdate } from './webhook-update.ts'

/** How long a post waits for company. */
const GATHER_MS = 20

export type WebhookOutbox = {
  /**
   * Puts one update on its way. Resolves when its first post was answered, or at once when a fault takes it out of its
   * order: whoever waits keeps the order, as far as the faults let them.
   */
  post: (update: WebhookUpdate) => Promise<void>
  /** Updates (and second copies of them) that no 200 has settled yet. */
  pending: () => number
  setAddress: (address: WebhookAddress | null) => void
  setFaults: (faults: Changes<WebhookFaults>) => void
  faults: () => WebhookFaults
  /** Forgets what is on its way, and the faults. */
  clear: () => void
}

type Parts = {
  seed: number
  clock: () => number
  retry: WebhookRetry
  /** How many posts may be under way at once: Meta posts concurrently. */
  atOnce: number
  address: WebhookAddress | null
  /** Called when the faults are others. */
  changed: () => void
}

type Parcel = { updates: WebhookUpdate[]; attempt: number; firstAt: number; tried: () => void }

/** Posts updates as Meta does: at once, concurrently, and again with growing pauses until a 200 comes. */
export function createWebhookOutbox({ seed, clock, retry, address, atOnce, changed }: Parts): WebhookOutbox {
  const detours = createDetours(seed)
  const waitingRoom = createWaitingRoom()
  let to = address
  let faults = NO_WEBHOOK_FAULTS
  let pending = 0
  let underWay = 0
  let gathered: WebhookUpdate[] = []
  let queue: Parcel[] = []
  let abort = new AbortController()

  function post(update: WebhookUpdate): Promise<void> {
    const detour = detours.draw(faults)
    if (detour.isDropped || to === null) {
      update.journey.dropped = detour.isDropped
      return Promise.resolve()
    }
    const { isHeldBack, delayMs, isDouble, copyAfterMs } = detour
    const straight = !isHeldBack && delayMs === 0 && faults.batch === 1
    return new Promise((resolve) => {
      pending += isDouble ? 2 : 1
      detours.lead(detour, () => send(update, resolve))
      if (isDouble) {
        const copy = { isHeldBack: false, delayMs: delayMs + copyAfterMs }
        detours.lead(copy, () => send(update, () => undefined))
      }
      if (!straight) resolve()
    })
  }

  function send(update: WebhookUpdate, tried: () => void): void {
    if (faults.batch === 1) enqueue([update], tried)
    else gather(update)
  }

  function gather(update: WebhookUpdate): void {
    gathered.push(update)
    if (gathered.length === 1) waitingRoom.in(GATHER_MS, sendGathered)
    if (gathered.length >= faults.batch) sendGathered()
  }

  function sendGathered(): void {
    if (gathered.length > 0) enqueue(gathered, () => undefined)
    gathered = []
  }

  function enqueue(updates: WebhookUpdate[], tried: () => void): void {
    queue.push({ updates, attempt: 0, firstAt: clock(), tried })
    next()
  }

  function next(): void {
    while (underWay < atOnce) {
      const parcel = queue.shift()
      if (parcel === undefined) return
      underWay += 1
      void deliver(parcel)
    }
  }

  async function deliver(parcel: Parcel): Promise<void> {
    const { signal } = abort
    const status = to === null ? null : await postWebhook(to, webhookBody(parcel.updates), signal)
    if (signal.aborted) return
    underWay -= 1
    parcel.attempt += 1
    for (const update of parcel.updates) note(update, status)
    parcel.tried()
    const pause = status === 200 ? null : retryPause(retry, parcel.attempt, clock() - parcel.firstAt)
    if (pause === null) pending -= parcel.updates.length
    else
      waitingRoom.in(pause, () => {
        queue.push(parcel)
        next()
      })
    next()
  }

  function note({ journey, onTaken }: WebhookUpdate, status: number | null): void {
    journey.posts += 1
    journey.lastStatus = status
    if (status !== 200 || journey.answeredAt !== null) return
    journey.answeredAt = clock()
    onTaken?.(journey.answeredAt)
  }

  return {
    post,
    pending: () => pending,
    setAddress: (nextAddress) => {
      to = nextAddress
    },
    setFaults: (changes) => {
      faults = withChanges(faults, changes)
      changed()
    },
    faults: () => faults,
    clear: () => {
      abort.abort()
      abort = new AbortController()
      waitingRoom.clear()
      detours.clear()
      ;[gathered, queue, underWay, faults] = [[], [], 0, NO_WEBHOOK_FAULTS]
      pending = 0
    },
  }
}
