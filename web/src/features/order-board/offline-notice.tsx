import { IconWifiOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useConnection } from '../../shared/connection/use-connection.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { formatClockWithSeconds } from '../../shared/time/format-time.ts'
import { Banner } from '../../shared/banner/banner.tsx'
import { boardTexts } from './texts.ts'

/** Without a connection: since when, and what goes on working. */
export function OfflineNotice(): ReactNode {
  const t = useTexts(boardTexts)
  const { locale } = useLocale()
  const { mark, since } = useConnection()
  if (mark !== 'not-live') return null
  return (
    <Banner
      tone="amber"
      icon={<IconWifiOff size="1.375rem" aria-hidden="true" />}
      title={t('offlineTitle', { time: formatClockWithSeconds(since, locale) })}
    >
      {t('offlineBody')}
    </Banner>
  )
}
