import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { backTime } from '../../shared/drinks/back-time.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { displayTexts } from './texts.ts'

/** When a closed venue opens again, as a sentence; null when that is not known. */
export function useOpensWords(display: PublicDisplay | null, now: number): string | null {
  const t = useTexts(displayTexts)
  const { locale } = useLocale()
  const opens = display === null ? null : backTime(display.opensAt, now, locale, display.timeZone)
  return opens === null ? null : t(opens.isToday ? 'opens' : 'opensDay', { time: opens.time })
}
