import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useTick } from '../../firestore/use-tick.ts'
import { deskTexts } from './texts.ts'

/** Puts whole minutes into words: `just now`, `4 min`, `2 h 51 min`. */
export function useAgeWords(): (minutes: number) => string {
  const t = useTexts(deskTexts)
  return (minutes) => {
    if (minutes < 1) return t('now')
    if (minutes < 60) return t('minutes', { count: minutes })
    return t('hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  }
}

/** How long ago something was (epoch ms), in words; renders once a minute. */
export function useAge(at: number): string {
  const say = useAgeWords()
  return say(useTick((now) => minutesBetween(at, now)))
}

const halfDayMs = 12 * 3_600_000

/** Whether something happened (epoch ms) within half a day: of what is older, the time of day alone would mislead. */
export function useIsRecent(at: number | null): boolean {
  return useTick((now) => at !== null && now - at < halfDayMs)
}

/** Whole minutes; a clock that runs behind gives 0. */
export function minutesBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / 60_000))
}
