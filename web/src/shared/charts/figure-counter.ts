export interface FigureState<F> {
  status: 'loading' | 'there' | 'failed'
  /** Stays what it was while newer ones are fetched. */
  figures: F | null
  /** When they were counted, epoch ms by this device. */
  countedAt: number
}

/** Figures that are counted again and again as long as somebody reads them. */
export interface FigureCounter<F> {
  read: () => FigureState<F>
  subscribe: (onChange: () => void) => () => void
  count: () => Promise<void>
}

/** `ask` has them counted, and gives null when that did not work; `every` runs something again and again and returns what ends it. */
export function createFigureCounter<F>(
  ask: () => Promise<F | null>,
  every: (run: () => void) => () => void,
): FigureCounter<F> {
  let state: FigureState<F> = { status: 'loading', figures: null, countedAt: 0 }
  let asked = 0
  const readers = new Set<() => void>()

  async function count(): Promise<void> {
    asked += 1
    const turn = asked
    const figures = await ask()
    // An answer that was overtaken is older than what is shown.
    if (turn !== asked) return
    state =
      figures === null ? { ...state, status: 'failed' } : { status: 'there', figures, countedAt: Date.now() }
    for (const reader of readers) reader()
  }

  return {
    read: () => state,
    subscribe(onChange) {
      readers.add(onChange)
      void count()
      const end = every(() => void count())
      return () => {
        readers.delete(onChange)
        end()
      }
    },
    count,
  }
}
