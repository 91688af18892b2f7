import { useEffect, useState } from 'react'

/** The time (epoch ms), anew with every full second, so that a clock on the wall goes on whatever else happens. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = (): void => {
      const at = Date.now()
      setNow(at)
      timer = setTimeout(tick, 1_000 - (at % 1_000))
    }
    tick()
    return () => clearTimeout(timer)
  }, [])
  return now
}
