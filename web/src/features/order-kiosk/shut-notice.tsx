import { IconPlayerPause, IconWifiOff } from '@tabler/icons-react'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import { backTime } from '../../shared/drinks/back-time.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './order-kiosk.module.css'
import { kioskTexts } from './texts.ts'

/** In the place of the summary while nothing can be ordered here: without a connection, or while the bar has a break. */
export function ShutNotice({
  board,
  now,
  isOffline,
}: {
  board: PublicBoard
  now: number
  isOffline: boolean
}): ReactNode {
  const t = useTexts(kioskTexts)
  const { locale } = useLocale()
  const back = backTime(board.backAt, now, locale, board.timeZone)
  if (isOffline) {
    return (
      <section className={styles.shut} role="status">
        <IconWifiOff size={56} stroke={1.6} aria-hidden="true" />
        <h2>{t('offline')}</h2>
        <p>{t('offlineBody')}</p>
      </section>
    )
  }
  return (
    <section className={styles.shut} role="status">
      <IconPlayerPause size={56} stroke={1.6} aria-hidden="true" />
      <h2>{back === null ? t('paused') : t(back.isToday ? 'backAt' : 'backAtDay', { time: back.time })}</h2>
      <p>
        {back !== null && `${t('paused')}. `}
        {board.offlineText}
      </p>
    </section>
  )
}
