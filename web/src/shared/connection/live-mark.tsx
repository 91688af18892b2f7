import { IconCircleCheck, IconRefresh, IconWifiOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../i18n/use-texts.ts'
import { formatClockWithSeconds } from '../time/format-time.ts'
import styles from './connection.module.css'
import { connectionTexts } from './texts.ts'
import { useConnection } from './use-connection.ts'

/** Says whether what stands here is true now, and if not, since when. */
export function LiveMark({ stacked = false }: { stacked?: boolean }): ReactNode {
  const t = useTexts(connectionTexts)
  const { locale } = useLocale()
  const { mark, since } = useConnection()
  const icons = { live: IconCircleCheck, 'catching-up': IconRefresh, 'not-live': IconWifiOff }
  const words = {
    live: t('live'),
    'catching-up': t('catchingUp'),
    'not-live': t('notLive', { time: formatClockWithSeconds(since, locale) }),
  }
  const Icon = icons[mark]
  return (
    <output className={styles.mark} data-mark={mark} data-stacked={stacked || undefined}>
      <Icon size="1.25em" aria-hidden="true" />
      {words[mark]}
    </output>
  )
}
