import type { ChatMessage } from './chat-message.ts'
import { foldThread, keepSameMarks, type Marks } from './fold-thread.ts'

/** A message and its place in the thread; the place is unknown while only this device has the message. */
export interface Entry<Place> {
  message: ChatMessage
  place: Place | null
}

/** Where a thread's messages come from. Everything it gives is newest first. */
export interface MessageSource<Place> {
  /** Listens to the newest `range` messages, or to all from a place on. Returns what ends it. */
  listen: (
    range: { newest: number } | { from: Place },
    onEntries: (entries: readonly Entry<Place>[], isFromCache: boolean) => void,
    onError: (error: Error) => void,
  ) => () => void
  /** Up to `count` messages before a place; rejects when they cannot be had, also when only a cache could answer. */
  readBefore: (place: Place, count: number) => Promise<readonly Entry<Place>[]>
  /** Listens to one message. */
  watch: (messageId: string, onMessage: (message: ChatMessage) => void) => () => void
}

export interface ThreadState {
  /** `loading` until the first answer: an empty cache is not an answer. */
  status: 'loading' | 'live' | 'error'
  /** What is loaded, oldest first; what only says something about another message is among its marks. */
  messages: readonly ChatMessage[]
  /** By WhatsApp's id of a message. */
  marks: ReadonlyMap<string, Marks>
  /** Falls by one for each message added before the others: positions in the list stay valid. */
  firstIndex: number
  hasOlder: boolean
  older: 'idle' | 'loading' | 'failed'
  /** True while the server's word is outstanding. */
  isFromCache: boolean
  error?: Error
}

export interface ThreadWindow {
  read: () => ThreadState
  /** The first reader starts the listener, the last one ends it. */
  subscribe: (onChange: () => void) => () => void
  loadOlder: () => void
  restart: () => void
}

/** Far above any number of messages: list positions must stay positive however many come before. */
const firstIndexAtStart = 100_000_000

/**
 * A thread as a window that grows upwards: the newest page is live, older pages are read when they are asked for.
 *
 * While nobody asked for older ones the live page slides with each new message, and what slides out of it stays before
 * it: a list that only ever grows at its end can be followed there. A page that has nothing in common with the last
 * one (many came while there was no connection) begins anew, or there would be a gap. Before the first older page is read
 * the live one is fixed to its oldest message and from then on grows.
 */
export function openThreadWindow<Place>(
  source: MessageSource<Place>,
  sizes: { newest: number; older: number },
): ThreadWindow {
  const readers = new Set<() => void>()
  const watches = new Map<string, () => void>()
  let newest: readonly Entry<Place>[] = []
  let older: readonly ChatMessage[] = []
  let anchor: Place | null = null
  let oldest: Place | null = null
  let stop: (() => void) | undefined
  let state: ThreadState = {
    status: 'loading',
    messages: [],
    marks: new Map(),
    firstIndex: firstIndexAtStart,
    hasOlder: false,
    older: 'idle',
    isFromCache: true,
  }

  function publish(change: Partial<ThreadState>): void {
    const next = { ...state, ...change }
    const loaded = [...older, ...newest.map(({ message }) => message).toReversed()]
    const { rows, marks } = foldThread(loaded, next.status === 'live' && !next.hasOlder)
    state = {
      ...next,
      messages: rows,
      marks: keepSameMarks(state.marks, marks),
      firstIndex: state.firstIndex - addedBefore(state.messages, rows),
    }
    for (const reader of readers) reader()
  }

  function listen(): void {
    stop?.()
    const isWholeRange = anchor !== null
    stop = source.listen(
      anchor === null ? { newest: sizes.newest } : { from: anchor },
      (entries, isFromCache) => {
        if (anchor === null) keepFallen(entries)
        newest = entries
        const status = entries.length === 0 && isFromCache ? 'loading' : 'live'
        const hasOlder = isWholeRange ? state.hasOlder : entries.length >= sizes.newest
        publish({ status, isFromCache, hasOlder })
        if (!isFromCache && state.older === 'failed') publish({ older: 'idle' })
      },
      (error) => publish({ status: 'error', error }),
    )
  }

  /** Keeps what the next live page no longer holds, if the two pages meet. */
  function keepFallen(next: readonly Entry<Place>[]): void {
    const shown = new Set(next.map(({ message }) => message.id))
    const known = newest.toReversed()
    if (known.length > 0 && !known.some(({ message }) => shown.has(message.id))) {
      older = []
      oldest = null
      return
    }
    const meetsAt = known.findIndex(({ message }) => message.id === next.at(-1)?.message.id)
    const fallen = known.slice(0, Math.max(0, meetsAt))
    oldest ??= fallen.find(({ place }) => place !== null)?.place ?? null
    // A message that was taken away lets one come back into the page.
    older = [...older, ...fallen.map(({ message }) => message)].filter(({ id }) => !shown.has(id))
    for (const { message } of fallen) if (mayStillMove(message)) watch(message.id)
  }

  async function readOlder(from: Place): Promise<void> {
    publish({ older: 'loading' })
    try {
      const entries = await source.readBefore(from, sizes.older)
      older = [...entries.map(({ message }) => message).toReversed(), ...older]
      oldest = entries.at(-1)?.place ?? oldest
      publish({ older: 'idle', hasOlder: entries.length >= sizes.older })
      for (const { message } of entries) if (mayStillMove(message)) watch(message.id)
    } catch {
      publish({ older: 'failed' })
    }
  }

  function watch(messageId: string): void {
    if (watches.has(messageId)) return
    const end = source.watch(messageId, (message) => {
      older = older.map((known) => (known.id === messageId ? message : known))
      publish({})
    })
    watches.set(messageId, end)
  }

  return {
    read: () => state,
    subscribe(onChange) {
      readers.add(onChange)
      if (stop === undefined) listen()
      return () => {
        readers.delete(onChange)
        if (readers.size > 0) return
        stop?.()
        stop = undefined
        for (const end of watches.values()) end()
        watches.clear()
      }
    },
    loadOlder() {
      if (!state.hasOlder || state.older === 'loading') return
      const pageEnd = newest.findLast(({ place }) => place !== null)?.place ?? null
      const from = oldest ?? pageEnd
      if (from === null || pageEnd === null) return
      if (anchor === null) {
        anchor = pageEnd
        listen()
      }
      void readOlder(from)
    },
    restart() {
      state = { ...state, status: 'loading' }
      publish({})
      listen()
    },
  }
}

/** How many messages of `after` stand before the first one of `before`; negative when messages were taken away there. */
function addedBefore(before: readonly ChatMessage[], after: readonly ChatMessage[]): number {
  const [first] = before
  const [newFirst] = after
  if (first === undefined || newFirst === undefined || first.id === newFirst.id) return 0
  const added = after.findIndex(({ id }) => id === first.id)
  if (added > 0) return added
  const gone = before.findIndex(({ id }) => id === newFirst.id)
  return gone > 0 ? -gone : 0
}

/** Messages beyond the live page are watched one by one while something may still happen to them. */
function mayStillMove({ progress }: ChatMessage): boolean {
  switch (progress?.status) {
    case 'PENDING':
    case 'HELD':
    case 'SENDING':
    case 'UNKNOWN':
    case 'FAILED':
      return true
    case 'SENT':
    case 'DELIVERED':
    case 'READ':
    case 'CANCELLED':
    case undefined:
      return false
  }
}
