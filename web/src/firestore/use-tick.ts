import { useSyncExternalStore } from 'react'
import { serverClock } from './server-clock.ts'

const readers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(onTick: () => void): () => void {
  readers.add(onTick)
  timer ??= setInterval(() => {
    for (const reader of readers) reader()
  }, 1_000)
  return () => {
    readers.delete(onTick)
    if (readers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/**
 * What `read` makes of the time (epoch ms, the server's by the best that is known). Asked every second, with one timer for the
 * page; renders only when its answer changes, so it gives a text or a number.
 */
export function useTick<T extends string | number | boolean>(read: (now: number) => T): T {
  return useSyncExternalStore(subscribe, () => read(serverClock.now()))
}
