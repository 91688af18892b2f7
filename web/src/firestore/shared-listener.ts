/** How long a listener goes on after its last reader left: going back and forth between pages costs no new reads. */
const lingerMs = 10_000

/** One live listener and what it last said, for any number of readers. */
export interface SharedListener<State> {
  read: () => State
  subscribe: (onChange: () => void) => () => void
  /** Starts again after an error. */
  restart: () => void
}

/**
 * Shares one live listener among its readers: started with the first, ended some seconds after the last.
 * `listen` gives each new state to `publish` and returns what ends it; `onIdle` is called when it has ended.
 */
export function shareListener<State>(
  initial: State,
  listen: (publish: (state: State) => void) => () => void,
  onIdle: () => void,
): SharedListener<State> {
  let state = initial
  let stop: (() => void) | undefined
  let lingering: ReturnType<typeof setTimeout> | undefined
  const readers = new Set<() => void>()

  function publish(next: State): void {
    state = next
    for (const reader of readers) reader()
  }

  function end(): void {
    stop?.()
    stop = undefined
  }

  return {
    read: () => state,
    subscribe(onChange) {
      readers.add(onChange)
      clearTimeout(lingering)
      stop ??= listen(publish)
      return () => {
        readers.delete(onChange)
        if (readers.size > 0) return
        clearTimeout(lingering)
        lingering = setTimeout(() => {
          end()
          onIdle()
        }, lingerMs)
      }
    },
    restart() {
      end()
      publish(initial)
      if (readers.size > 0) stop = listen(publish)
    },
  }
}
