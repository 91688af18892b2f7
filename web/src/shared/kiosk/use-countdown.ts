import { useCallback, useEffect, useRef, useState } from 'react'

/** Counts down from `ms` and calls `onEnd`; gives the seconds that are left, and what begins again with `ms` and some more. */
export function useCountdown(
  ms: number,
  onEnd: () => void,
): { secondsLeft: number; extend: (moreMs: number) => void } {
  const end = useRef(onEnd)
  const [until, setUntil] = useState(() => Date.now() + ms)
  const [secondsLeft, setSecondsLeft] = useState(Math.ceil(ms / 1_000))
  useEffect(() => {
    end.current = onEnd
  }, [onEnd])

  useEffect(() => {
    const timer = setInterval(() => {
      const left = until - Date.now()
      if (left <= 0) end.current()
      else setSecondsLeft(Math.ceil(left / 1_000))
    }, 250)
    return () => clearInterval(timer)
  }, [until])

  const extend = useCallback((moreMs: number) => {
    setUntil(Date.now() + moreMs)
    setSecondsLeft(Math.ceil(moreMs / 1_000))
  }, [])
  return { secondsLeft, extend }
}
