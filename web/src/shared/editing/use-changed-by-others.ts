import { useEffect, useState } from 'react'

const shownMs = 3_000

/** True for some seconds after a value changed that this person did not change. */
export function useChangedByOthers(value: string, isOwn: boolean): boolean {
  const [seen, setSeen] = useState(value)
  const [changed, setChanged] = useState(false)
  if (seen !== value) {
    setSeen(value)
    setChanged(!isOwn)
  }
  useEffect(() => {
    if (!changed) return undefined
    const timer = setTimeout(() => setChanged(false), shownMs)
    return () => clearTimeout(timer)
  }, [changed])
  return changed
}
