import { longestDelaySeconds } from '@relaydesk/domain/chat/longest-delay.ts'

/** A time that is offered with one press. `at` is epoch ms. */
export interface Preset {
  name: 'inAnHour' | 'thisAfternoon' | 'tomorrowMorning'
  at: number
}

const hourMs = 3_600_000
const afternoonHour = 14
const morningHour = 8

/** The times that make sense from `now` (epoch ms) on, by the wall clock of this device. */
export function presetsAt(now: number): Preset[] {
  const afternoon = wallClock(now, 0, afternoonHour)
  return [
    { name: 'inAnHour', at: now + hourMs },
    // Half an hour before it is no different from "in an hour".
    ...(afternoon - now > hourMs / 2 ? [{ name: 'thisAfternoon', at: afternoon } as const] : []),
    { name: 'tomorrowMorning', at: wallClock(now, 1, morningHour) },
  ]
}

function wallClock(now: number, days: number, hour: number): number {
  const day = new Date(now)
  day.setDate(day.getDate() + days)
  return day.setHours(hour, 0, 0, 0)
}

/** When a message is to leave, seen from `now`. */
export type SchedulePlan =
  | { ok: true; delaySeconds: number; isAfterWindow: boolean }
  | { ok: false; problem: 'unreadable' | 'past' | 'tooFar' }

/**
 * @param at epoch ms, NaN for a time that could not be read
 * @param windowUntil when free text closes, epoch ms; undefined when it is closed already
 */
export function planSchedule(at: number, now: number, windowUntil: number | undefined): SchedulePlan {
  if (Number.isNaN(at)) return { ok: false, problem: 'unreadable' }
  const delaySeconds = Math.ceil((at - now) / 1000)
  if (delaySeconds <= 0) return { ok: false, problem: 'past' }
  if (delaySeconds > longestDelaySeconds) return { ok: false, problem: 'tooFar' }
  return { ok: true, delaySeconds, isAfterWindow: windowUntil === undefined || at >= windowUntil }
}

/** A time (epoch ms) as a `datetime-local` field takes it: `2026-11-21T08:00`, by this device's wall clock. */
export function toLocalField(at: number): string {
  const date = new Date(at)
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
