import { useEffect, useState } from 'react'

/** Midnight before now (epoch ms, this machine's time zone); changes when a new day begins. */
export function useToday(): number {
  const [today, setToday] = useState(midnight)
  useEffect(() => {
    const timer = setInterval(() => setToday(midnight()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return today
}

function midnight(): number {
  return new Date().setHours(0, 0, 0, 0)
}
