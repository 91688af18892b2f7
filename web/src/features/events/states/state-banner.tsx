import type { ReactNode } from 'react'
import type { StoredEvent } from '../../../firestore/order-event.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { Notice } from '../../../shared/notice/notice.tsx'
import { formatMomentWithClock } from '../../../shared/time/format-time.ts'
import { useToday } from '../../../shared/time/use-today.ts'
import styles from './states.module.css'
import { statesTexts } from './texts.ts'

/** Who paused the bar, why, until when, and what that means; or that the event is over. */
export function StateBanner({ event }: { event: StoredEvent }): ReactNode {
  const t = useTexts(statesTexts)
  const { locale } = useLocale()
  const today = useToday()
  const { state, pause, timeZone } = event
  if (state === 'ENDED') {
    return (
      <div className={styles.banner}>
        <Notice title={t('ended')}>{t('endedMeans')}</Notice>
      </div>
    )
  }
  if (state !== 'CLOSED' || pause === undefined) return null
  const time = formatMomentWithClock(pause.at, today, locale, timeZone)
  const who = pause.byName === '' ? t('pausedSince', { time }) : t('pausedBy', { name: pause.byName, time })
  return (
    <div className={styles.banner}>
      <Notice tone="unknown" title={who}>
        {pause.reason !== '' && <bdi>“{pause.reason}” </bdi>}
        {t('pausedMeans')}{' '}
        {pause.until !== undefined &&
          t('goesOnAt', { time: formatMomentWithClock(pause.until, today, locale, timeZone) })}
      </Notice>
    </div>
  )
}
