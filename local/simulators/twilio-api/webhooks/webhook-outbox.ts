import { createDetours } from '../../shared/detours.ts'
import { createWaitingRoom } from '../../shared/waiting-room.ts'
import type { WebhookJourney } from '../../shared/webhook-journey.ts'
import { type Changes, withChanges } from '../../shared/with-changes.ts'
import { postForm } from './post-form.ts'
import { isRepeated, readRetryPolicy, type PostResult } from './retry-policy.ts'
import { NO_TWILIO_WEBHOOK_FAULTS, type TwilioWebhookFaults } from './webhook-faults.ts'

/** One form on its way. */
type Webhook = {
  /** With the fragment that says how it is repeated. */
  url: string
  params: Record<string, string>
  journey: WebhookJourney
  /** Called once, with the moment (epoch ms) of the first 2xx. */
  onTaken?: (at: number) => void
}

export type WebhookOutbox = {
  /**
   * Puts one webhook on its way. Resolves when its first post was answered, or at once when a fault takes it out of its order:
   * whoever waits keeps the order, as far as the faults let them.
   */
  post: (webhook: Webhook) => Promise<void>
  /** Webhooks (and second copies of them) that are neither answered nor given up. */
  pending: () => number
  setFaults: (faults: Changes<TwilioWebhookFaults>) => void
  faults: () => TwilioWebhookFaults
  /** Forgets what is on its way, and the faults. */
  clear: () => void
}

type Parts = {
  seed: number
  clock: () => number
  authToken: string
  /** The pause before the first repetition; each following one is twice as long. */
  retryPauseMs: number
  /** How many posts may be under way at once. */
  atOnce: number
  /** How long an answer is waited for. */
  longestMs: number
  /** Where an address is reached, when something stands between it and us. */
  reach: (url: string) => string
  mint: (prefix: string) => string
  changed: () => void
}

type Parcel = { webhook: Webhook; posts: number; firstAt: number | null; token: string; tried: () => void }

/** Posts webhooks as Twilio does: signed, concurrently, and repeated only where their address asks for it. */
export function createWebhookOutbox(parts: Parts): WebhookOutbox {
  const { clock, authToken, reach, mint, changed } = parts
  const detours = createDetours(parts.seed)
  const waitingRoom = createWaitingRoom()
  let faults = NO_TWILIO_WEBHOOK_FAULTS
  let pending = 0
  let underWay = 0
  let queue: Parcel[] = []
  let abort = new AbortController()

  function post(webhook: Webhook): Promise<void> {
    const detour = detours.draw(faults)
    if (detour.isDropped) {
      webhook.journey.dropped = true
      return Promise.resolve()
    }
    const { isHeldBack, delayMs, isDouble, copyAfterMs } = detour
    return new Promise((resolve) => {
      pending += isDouble ? 2 : 1
      detours.lead(detour, () => enqueue(webhook, resolve))
      if (isDouble) {
        const copy = { isHeldBack: false, delayMs: delayMs + copyAfterMs }
        detours.lead(copy, () => enqueue(webhook, () => undefined))
      }
      if (isHeldBack || delayMs > 0) resolve()
    })
  }

  function enqueue(webhook: Webhook, tried: () => void): void {
    queue.push({ webhook, posts: 0, firstAt: null, token: mint(''), tried })
    next()
  }

  function next(): void {
    while (underWay < parts.atOnce) {
      const parcel = queue.shift()
      if (parcel === undefined) return
      underWay += 1
      void deliver(parcel)
    }
  }

  async function deliver(parcel: Parcel): Promise<void> {
    // Waiting for one's turn here is nothing that Twilio knows.
    const firstAt = (parcel.firstAt ??= clock())
    const { webhook, token } = parcel
    const { signal } = abort
    const [url = ''] = webhook.url.split('#', 1)
    const policy = readRetryPolicy(webhook.url, parts.longestMs)
    const form = { url, reachedAt: reach(url), params: webhook.params, authToken, idempotencyToken: token }
    const result = await postForm(form, policy.readTimeoutMs, signal)
    if (signal.aborted) return
    underWay -= 1
    parcel.posts += 1
    note(webhook, result)
    parcel.tried()
    if (isRepeated(policy, parcel.posts, clock() - firstAt, result)) {
      waitingRoom.in(parts.retryPauseMs * 2 ** (parcel.posts - 1), () => {
        queue.push(parcel)
        next()
      })
    } else pending -= 1
    next()
  }

  function note({ journey, onTaken }: Webhook, result: PostResult): void {
    journey.posts += 1
    journey.lastStatus = 'status' in result ? result.status : null
    const isTaken = 'status' in result && result.status >= 200 && result.status < 300
    if (!isTaken || journey.answeredAt !== null) return
    journey.answeredAt = clock()
    onTaken?.(journey.answeredAt)
  }

  return {
    post,
    pending: () => pending,
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
      ;[queue, underWay, pending, faults] = [[], 0, 0, NO_TWILIO_WEBHOOK_FAULTS]
    },
  }
}
