import { serviceWindow } from '@relaydesk/domain/chat/service-window.ts'

/** What the bar over the thread says about writing freely. Times are epoch ms. */
export type WindowBarPlan =
  | { state: 'never' }
  | { state: 'shut'; since: number }
  | { state: 'open'; until: number; minutesLeft: number; isShort: boolean; share: number }

const minuteMs = 60_000
const dayMinutes = 24 * 60
/** Under an hour it is time to hurry. */
const shortMinutes = 60

/** `minutesLeft` is rounded up, so that it never says 0 while one may still write; `share` is what is left of the day, 0 to 1. */
export function planWindowBar(lastDriverMessageAt: number | undefined, now: number): WindowBarPlan {
  const window = serviceWindow(lastDriverMessageAt, now)
  if (window.state !== 'open') return window
  const minutesLeft = Math.min(Math.ceil((window.until - now) / minuteMs), dayMinutes)
  return { ...window, minutesLeft, isShort: minutesLeft <= shortMinutes, share: minutesLeft / dayMinutes }
}

/** After how many ms the plan changes by itself; null when only the driver can change it. */
export function nextWindowChange(plan: WindowBarPlan, now: number): number | null {
  if (plan.state !== 'open') return null
  const left = plan.until - now
  return left % minuteMs || minuteMs
}
