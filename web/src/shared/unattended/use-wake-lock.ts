import { useEffect } from 'react'

/** Keeps the screen from going dark while the page is seen, where the browser can do that. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let isOver = false

    async function hold(): Promise<void> {
      if (document.visibilityState !== 'visible' || lock?.released === false) return
      try {
        const held = await navigator.wakeLock.request('screen')
        if (isOver) await held.release()
        else lock = held
      } catch {
        // Not there, or the battery is low: the device does as it is set up.
      }
    }

    // The browser takes it back whenever the page is out of sight.
    const again = (): void => void hold()
    again()
    document.addEventListener('visibilitychange', again)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release().catch(() => undefined)
    }
  }, [])
}
