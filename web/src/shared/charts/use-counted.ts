import { useMemo, useSyncExternalStore } from 'react'
import { createFigureCounter, type FigureState } from './figure-counter.ts'

export interface Counted<F> extends FigureState<F> {
  /** Counts again now. */
  count: () => void
}

const freshMs = 60_000

/** Figures that the server counts: when the page opens, and again every minute that somebody looks. `ask` is memoised. */
export function useCounted<F>(ask: () => Promise<F | null>): Counted<F> {
  const counter = useMemo(() => createFigureCounter(ask, everyMinute), [ask])
  const state = useSyncExternalStore(counter.subscribe, counter.read)
  return { ...state, count: () => void counter.count() }
}

function everyMinute(run: () => void): () => void {
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') run()
  }, freshMs)
  return () => clearInterval(timer)
}
