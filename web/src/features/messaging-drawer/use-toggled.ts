import { useCallback, useState } from 'react'

/** A set of ids that are switched on, and the switch. */
export function useToggled(): [on: ReadonlySet<string>, toggle: (id: string) => void] {
  const [on, setOn] = useState<ReadonlySet<string>>(() => new Set())
  const toggle = useCallback((id: string) => {
    setOn((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  return [on, toggle]
}
