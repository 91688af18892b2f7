import type { WallPhase } from '../shared/wall/wall-phase.ts'
import type { BoardWord, Written } from './listen-to-board.ts'
import type { ProbeResult } from './probe-board.ts'

/**
 * What a screen knows of a board: an event's, or a venue's display. `heardAt` (epoch ms, this device's clock): when the
 * server last said that it is so.
 */
export interface BoardView<T> {
  phase: WallPhase
  board: T | null
  heardAt: number | null
}

export interface BoardFollower<T> {
  read: () => BoardView<T>
  /** Follows the board as long as anybody reads. */
  subscribe: (onChange: () => void) => () => void
}

/** What the follower needs from outside. */
export interface BoardSources<T> {
  listen: (tell: (word: BoardWord<T>) => void) => () => void
  /** Asks past the listener. */
  probe: () => Promise<ProbeResult>
  /** Epoch ms. */
  now: () => number
}

/** From here on a screen says that it may be out of date. */
const staleAfterMs = 45_000
/** A line that is silent for so long is asked whether it is alive. */
const probeAfterMs = 15_000
/** How often a broken line is tried. */
const retryEveryMs = 5_000
/** A listener that was started anew gets this long to say its first word. */
const patienceMs = 10_000
const longestPauseMs = 60_000
const tickMs = 1_000

/** Follows the board for days: believes only what the server has just said, and starts a dead listener again. */
export function createBoardFollower<T extends Written>({
  listen,
  probe,
  now,
}: BoardSources<T>): BoardFollower<T> {
  const readers = new Set<() => void>()
  let view: BoardView<T> = { phase: 'loading', board: null, heardAt: null }
  let listener: 'starting' | 'live' | 'silent' | 'broken' = 'starting'
  let stop: (() => void) | undefined
  let ticking: ReturnType<typeof setInterval> | undefined
  let startedAt = 0
  let generation = 0
  let failures = 0
  let probedAt = 0
  let isProbing = false
  /** A probe saw something newer than the listener told. */
  let isBehind = false

  function publish(change: Partial<BoardView<T>>): void {
    const next = { ...view, ...change }
    next.phase = phaseOf(next, listener === 'live', now())
    if (next.phase === view.phase && next.board === view.board && next.heardAt === view.heardAt) return
    view = next
    for (const reader of readers) reader()
  }

  /** Doubles with every listener that ended without having been live. */
  function pauseOf(first: number): number {
    return Math.min(first * 2 ** failures, longestPauseMs)
  }

  function start(): void {
    stop?.()
    listener = 'starting'
    isBehind = false
    startedAt = now()
    const own = (generation += 1)
    stop = listen((word) => {
      // One that was ended may have a last word.
      if (own === generation) hear(word)
    })
  }

  function hear(word: BoardWord<T>): void {
    if (word.kind === 'broke') {
      listener = 'broken'
      failures += 1
      publish({})
    } else if (!word.isConfirmed) {
      if (listener === 'live') listener = 'silent'
      publish({})
    } else {
      listener = 'live'
      failures = 0
      isBehind = false
      publish({ board: word.board, heardAt: now() })
    }
  }

  async function ask(): Promise<void> {
    isProbing = true
    probedAt = now()
    const found = await probe()
    isProbing = false
    if (stop === undefined || found === 'silence') return
    const isNewer = typeof found === 'number' && found > (view.board?.updatedAt ?? 0)
    if (listener === 'live' && !isNewer) {
      isBehind = false
      publish({ heardAt: now() })
    } else if (listener === 'live' && !isBehind) isBehind = true
    // The server is there, and the listener has not noticed.
    else if (typeof found === 'number' && now() - startedAt >= pauseOf(patienceMs)) {
      failures += 1
      start()
    }
  }

  function tick(): void {
    const at = now()
    publish({})
    if (listener === 'broken' && at - startedAt >= pauseOf(retryEveryMs)) start()
    const isQuiet = view.heardAt === null || Math.abs(at - view.heardAt) >= probeAfterMs
    const isDue = listener === 'live' && !isBehind ? isQuiet : true
    // Also when the clock was set back.
    if (isDue && !isProbing && Math.abs(at - probedAt) >= retryEveryMs) void ask()
  }

  return {
    read: () => view,
    subscribe(onChange) {
      readers.add(onChange)
      if (stop === undefined) {
        probedAt = now()
        start()
        ticking = setInterval(tick, tickMs)
      }
      return () => {
        readers.delete(onChange)
        if (readers.size > 0) return
        clearInterval(ticking)
        stop?.()
        stop = undefined
      }
    },
  }
}

function phaseOf({ board, heardAt }: BoardView<unknown>, isLive: boolean, at: number): WallPhase {
  if (heardAt === null) return 'loading'
  if (board === null) return 'missing'
  // What was heard in the future says nothing either: the clock was set back meanwhile.
  if (Math.abs(at - heardAt) >= staleAfterMs) return 'stale'
  return isLive ? 'live' : 'gap'
}
