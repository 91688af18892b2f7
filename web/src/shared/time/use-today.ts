import { useEffect, useState } from 'react'

/** The start of the reader's day, epoch ms; changes after midnight, so that "11:04" becomes "Yesterday" by itself. */
export function useToday(): number {
  const [today, setToday] = useState(startOfDay)
  useEffect(() => {
    const next = new Date(today)
    next.setDate(next.getDate() + 1)
    const timer = setTimeout(() => setToday(startOfDay()), Math.max(next.getTime() - Date.now(), 0) + 1_000)
    return () => clearTimeout(timer)
  }, [today])
  return today
}

function startOfDay(): number {
  return new Date().setHours(0, 0, 0, 0)
}
