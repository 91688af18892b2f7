import { useEffect, useState } from 'react'

/** A moment of the present day, epoch ms: stays the same until midnight, then changes once. */
export function useToday(): number {
  const [today, setToday] = useState(() => Date.now())
  useEffect(() => {
    const midnight = new Date(today)
    midnight.setHours(24, 0, 0, 500)
    const timer = setTimeout(() => setToday(Date.now()), midnight.getTime() - Date.now())
    return () => clearTimeout(timer)
  }, [today])
  return today
}
