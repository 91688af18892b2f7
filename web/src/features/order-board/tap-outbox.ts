import type { OrderAction } from '@relaydesk/domain/orders/requests.ts'
import { canBeKept, isShown, type BoardTap, type PendingTap, type TapOutcome } from './board-tap.ts'
import { readKeptTaps, writeKeptTaps, type TapStorage } from './kept-taps.ts'

/** How long a tap that is done is shown without the server's own word. */
const shownMs = 6_000
const firstRetryMs = 1_500
const longestRetryMs = 15_000

export interface TapOutboxOptions {
  /** Where taps are kept that have not left this tablet, and under which name. */
  storage: TapStorage
  storageKey: string
  /** Sends one tap; never rejects. */
  send: (tap: BoardTap) => Promise<TapOutcome>
  now: () => number
  newId: () => string
}

type SettledListener = (tap: BoardTap, outcome: TapOutcome) => void

/** The taps of this tablet that the server has not shown yet. */
export interface TapOutbox {
  read: () => readonly PendingTap[]
  subscribe: (onChange: () => void) => () => void
  /** Calls back once for each tap that is settled, until the returned function is called. */
  onSettled: (listen: SettledListener) => () => void
  /** Gives the tap's id; null for what cannot be kept while there is no connection, and for a finger that bounced. */
  tap: (about: Omit<BoardTap, 'tapId' | 'at'>) => string | null
  /** Takes back a tap that has not left this tablet; false when it has. */
  takeBack: (tapId: string) => boolean
  /** Whether there is a connection: with it, everything kept leaves, in its order. */
  connect: (online: boolean) => void
  /** Forgets the taps that these orders show. */
  see: (revisions: ReadonlyMap<string, { revision: number }>) => void
  /** Ends its timers. */
  stop: () => void
}

/**
 * Sends the taps of a tablet, those on the same order one after the other. What cannot be sent now is kept, also when the page
 * is closed, and sent again under the same id: each has one effect. A Start is not kept, because somebody else may be faster.
 */
export function createTapOutbox(options: TapOutboxOptions): TapOutbox {
  const { storage, storageKey, send, now, newId } = options
  let taps: readonly PendingTap[] = readKeptTaps(storage, storageKey)
  let online = false
  let retryMs = firstRetryMs
  let retry: ReturnType<typeof setTimeout> | undefined
  const fading = new Set<ReturnType<typeof setTimeout>>()
  const readers = new Set<() => void>()
  const listeners = new Set<SettledListener>()

  function publish(next: readonly PendingTap[]): void {
    taps = next
    writeKeptTaps(storage, storageKey, taps)
    for (const reader of readers) reader()
  }

  function change(tapId: string, state: PendingTap['state'] | null): void {
    publish(taps.flatMap((tap) => (tap.tapId !== tapId ? [tap] : state === null ? [] : [{ ...tap, state }])))
  }

  /** Sends the first tap on each order that has none on its way. */
  function sendNext(): void {
    if (!online) return
    const busy = new Set<string>()
    const first: PendingTap[] = []
    const next = taps.map((tap): PendingTap => {
      if (tap.state === 'done') return tap
      const isNext = !busy.has(tap.orderId) && tap.state !== 'sending'
      busy.add(tap.orderId)
      if (isNext) first.push(tap)
      return { ...tap, state: isNext || tap.state === 'sending' ? 'sending' : 'waiting' }
    })
    publish(next)
    for (const tap of first) void send(tap).then((outcome) => settle(tap, outcome))
  }

  /** What has not left is kept: all of it, or what is about one order. */
  function keep(orderId?: string): void {
    publish(
      taps.map((tap) =>
        tap.state === 'waiting' && (orderId ?? tap.orderId) === tap.orderId ? { ...tap, state: 'kept' } : tap,
      ),
    )
  }

  function settle(tap: BoardTap, outcome: TapOutcome): void {
    if (outcome.kind === 'unreachable' && canBeKept(tap.action)) {
      change(tap.tapId, 'kept')
      keep(tap.orderId)
      sendLater()
      return
    }
    retryMs = firstRetryMs
    if (outcome.kind === 'did') {
      change(tap.tapId, 'done')
      const timer = setTimeout(() => {
        fading.delete(timer)
        change(tap.tapId, null)
      }, shownMs)
      fading.add(timer)
    } else change(tap.tapId, null)
    for (const listen of listeners) listen(tap, outcome)
    sendNext()
  }

  function sendLater(): void {
    clearTimeout(retry)
    retry = setTimeout(sendNext, retryMs)
    retryMs = Math.min(retryMs * 2, longestRetryMs)
  }

  return {
    read: () => taps,
    subscribe(onChange) {
      readers.add(onChange)
      return () => readers.delete(onChange)
    },
    onSettled(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    tap(about) {
      if (!online && !canBeKept(about.action)) return null
      if (isAskedAlready(taps, about.orderId, about.action)) return null
      const tapId = newId()
      publish([...taps, { ...about, tapId, at: now(), state: online ? 'waiting' : 'kept' }])
      sendNext()
      return tapId
    },
    takeBack(tapId) {
      const found = taps.find((tap) => tap.tapId === tapId)
      if (found?.state !== 'kept' && found?.state !== 'waiting') return false
      change(tapId, null)
      return true
    },
    connect(isOnline) {
      online = isOnline
      clearTimeout(retry)
      retryMs = firstRetryMs
      if (online) sendNext()
      else keep()
    },
    see(revisions) {
      const left = taps.filter((tap) => tap.state !== 'done' || !isShown(tap, revisions.get(tap.orderId)))
      if (left.length < taps.length) publish(left)
    },
    stop() {
      clearTimeout(retry)
      for (const timer of fading) clearTimeout(timer)
    },
  }
}

/** A finger that bounces asks for the same thing twice. */
function isAskedAlready(taps: readonly PendingTap[], orderId: string, action: OrderAction): boolean {
  return taps.findLast((tap) => tap.orderId === orderId && tap.state !== 'done')?.action === action
}
