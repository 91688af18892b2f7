import { useEffect, useRef } from 'react'
import { fetchVersion, versionIn } from './page-version.ts'
import { planReload } from './plan-reload.ts'

const checkEveryMs = 5 * 60_000

/**
 * Loads an unattended page anew when there is a new version, and once a night; only in a quiet moment, and only when the
 * server has just given out its page. `isSafe`: the line is good, and nobody is in the middle of something; `moved`
 * changes with whatever happens on the screen.
 */
export function useFreshPage({
  isSafe,
  moved,
  timeZone,
}: {
  isSafe: boolean
  moved: unknown
  timeZone?: string
}): void {
  const facts = useRef({ isSafe, timeZone, moved, lastMovedAt: 0 })

  useEffect(() => {
    facts.current = { ...facts.current, isSafe, timeZone }
  }, [isSafe, timeZone])

  useEffect(() => {
    facts.current = { ...facts.current, moved, lastMovedAt: Date.now() }
  }, [moved])

  useEffect(() => {
    const loadedAt = Date.now()
    const running = versionIn(document.documentElement.outerHTML)
    async function check(): Promise<void> {
      const found = await fetchVersion()
      // Without an answer a reload would leave a blank screen.
      if (found === null || running === null) return
      const now = Date.now()
      const hour = hourAt(now, facts.current.timeZone)
      if (planReload({ ...facts.current, now, loadedAt, hour, isOutdated: found !== running })) {
        location.reload()
      }
    }
    const timer = setInterval(() => void check(), checkEveryMs)
    return () => clearInterval(timer)
  }, [])
}

function hourAt(at: number, timeZone: string | undefined): number {
  return Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(at))
}
