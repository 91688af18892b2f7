import { useTexts } from '../i18n/use-texts.ts'
import { chartsTexts } from './texts.ts'

/** Minutes with a tenth → "4 min 10 s"; from ten minutes on whole minutes. */
export function useDurations(): (minutes: number) => string {
  const t = useTexts(chartsTexts)
  return (minutes) => {
    const seconds = Math.round(minutes * 60)
    if (seconds < 60) return t('seconds', { count: String(seconds) })
    if (seconds >= 600 || seconds % 60 === 0) return t('minutes', { count: String(Math.round(seconds / 60)) })
    return t('minutesSeconds', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
  }
}
