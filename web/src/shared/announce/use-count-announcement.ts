import { useEffect, useRef, useState } from 'react'
import { nothingAnnounced, planCounts } from './plan-counts.ts'

/**
 * What a screen reader is told of those who wait (ids): "3 new orders, 12 waiting", at most every 10 s. `say` puts it into words and
 * stays the same from render to render.
 */
export function useCountAnnouncement(
  waiting: readonly string[],
  isKnown: boolean,
  say: (counts: { fresh: number; waiting: number }) => string,
): string {
  const state = useRef(nothingAnnounced)
  const [words, setWords] = useState('')
  useEffect(() => {
    if (!isKnown) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    function look(): void {
      const plan = planCounts(state.current, waiting, Date.now())
      state.current = plan.state
      if (plan.say !== null) setWords(say(plan.say))
      if (plan.in !== null) timer = setTimeout(look, plan.in)
    }
    look()
    return () => clearTimeout(timer)
  }, [say, waiting, isKnown])
  return words
}
