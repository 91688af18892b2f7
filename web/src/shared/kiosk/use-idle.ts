import { useEffect, useRef, useState } from 'react'

/** A guest who has gone is forgotten after this long; asked before whether they have. */
const forgetAfterMs = 30_000
const askAfterMs = 20_000

/**
 * Counts how long nobody has touched the page while `active`. Gives the seconds that are left once somebody has to be asked,
 * else null; calls `onForget` when they are over. Any touch or key starts the count anew; the question goes only when the touch
 * is over, or it would hit what stands behind.
 */
export function useIdle(active: boolean, onForget: () => void): number | null {
  const [left, setLeft] = useState<number | null>(null)
  const forget = useRef(onForget)
  useEffect(() => {
    forget.current = onForget
  }, [onForget])

  useEffect(() => {
    if (!active) return undefined
    let touchedAt = Date.now()
    const touch = (): void => {
      touchedAt = Date.now()
    }
    const answer = (): void => {
      touch()
      setLeft(null)
    }
    const timer = setInterval(() => {
      const idle = Date.now() - touchedAt
      if (idle >= forgetAfterMs) forget.current()
      else if (idle >= askAfterMs) setLeft(Math.ceil((forgetAfterMs - idle) / 1_000))
    }, 250)
    const signs = { pointerdown: touch, keydown: touch, wheel: touch, click: answer, keyup: answer }
    const listeners = Object.entries(signs)
    for (const [sign, listener] of listeners)
      window.addEventListener(sign, listener, { passive: true, capture: true })
    return () => {
      clearInterval(timer)
      for (const [sign, listener] of listeners) window.removeEventListener(sign, listener, { capture: true })
      setLeft(null)
    }
  }, [active])

  return left
}
