import { useEffect, useRef, useState, type RefObject } from 'react'
import { calmMs, planRows, sameOrder } from './calm-order.ts'

/** The rows to show: in the newest order, but still while a hand is on the list. */
export function useCalmRows<T extends { id: string }>(
  latest: readonly T[],
  list: RefObject<HTMLElement | null>,
  /** Changes when the person asks for other rows (filter, search): those come at once. */
  question: string,
): readonly T[] {
  const lastTouch = useRef(Number.NEGATIVE_INFINITY)
  const [shown, setShown] = useState({ rows: latest, question })

  useEffect(() => {
    const element = list.current
    if (element === null) return undefined
    const touch = (): void => {
      lastTouch.current = performance.now()
    }
    const events = ['pointermove', 'pointerdown', 'wheel', 'touchmove', 'keydown'] as const
    for (const event of events) element.addEventListener(event, touch, { passive: true })
    return () => {
      for (const event of events) element.removeEventListener(event, touch)
    }
  }, [list])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    function renew(): void {
      const rest = lastTouch.current + calmMs - performance.now()
      setShown((previous) => {
        const rows = planRows(previous.question === question ? previous.rows : [], latest, rest > 0)
        return { rows, question }
      })
      if (rest > 0) timer = setTimeout(renew, rest + 20)
    }
    renew()
    return () => clearTimeout(timer)
  }, [latest, question])

  return shown.question === question || sameOrder(shown.rows, latest) ? shown.rows : latest
}
