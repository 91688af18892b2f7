import { IconCircleCheck, IconRefresh, IconWifiOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Liveness } from '../stream/use-phones-stream.ts'

const PATIENCE_MS = 5_000
const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' })

/** Whether what is on the page is up to date; a short interruption is only "catching up". */
export function LiveLamp({ liveness }: { liveness: Liveness }) {
  const long = useLonger(!liveness.live, PATIENCE_MS)
  if (liveness.live)
    return (
      <output className="lamp lamp--live">
        <IconCircleCheck size={17} aria-hidden />
        Live
      </output>
    )
  if (!long)
    return (
      <output className="lamp">
        <IconRefresh size={17} aria-hidden />
        {liveness.since === null ? 'Connecting' : 'Catching up'}
      </output>
    )
  return (
    <output className="lamp lamp--lost">
      <IconWifiOff size={17} aria-hidden />
      {liveness.since === null ? 'Not live' : `Not live since ${TIME.format(liveness.since)}`}
    </output>
  )
}

/** True once `condition` has held for `ms` without a break. */
function useLonger(condition: boolean, ms: number): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!condition) return undefined
    const timer = setTimeout(() => setLong(true), ms)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [condition, ms])
  return long
}
