import { useEffect, useState } from 'react'
import type { Configuration } from '../firestore/configuration.ts'
import { keepJoinedDevice, readJoinedDevice } from '../firestore/joined-device.ts'

/**
 * Whether the display that joined a venue with a code was taken off it. Only such a screen fetches what it needs to be signed in,
 * and tells that it is there; every other may show the same without.
 */
export function useJoinedDisplay(configuration: Configuration, venueId: string): boolean {
  const [joined] = useState(() => {
    const device = readJoinedDevice()
    return device?.kind === 'display' && device.venueId === venueId ? device : null
  })
  const [isRevoked, setIsRevoked] = useState(joined?.isRevoked ?? false)
  useEffect(() => {
    if (joined === null || isRevoked) return undefined
    let stop: (() => void) | undefined
    let isOver = false
    // Its sign-in ends soon, and then nobody tells it any more.
    function tell(isOff: boolean): void {
      if (!isOff || joined === null) return
      keepJoinedDevice(localStorage, { ...joined, isRevoked: true })
      setIsRevoked(true)
    }
    void import('../firestore/follow-joined-device.ts')
      .then(({ followJoinedDevice }) => {
        if (!isOver) stop = followJoinedDevice(configuration, joined, tell)
      })
      // Without it the wall shows what everybody may see.
      .catch(() => undefined)
    return () => {
      isOver = true
      stop?.()
    }
  }, [configuration, joined, isRevoked])
  return isRevoked
}
