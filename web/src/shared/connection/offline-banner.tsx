import { IconWifiOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../i18n/use-texts.ts'
import { formatClockWithSeconds } from '../time/format-time.ts'
import styles from './connection.module.css'
import { connectionTexts } from './texts.ts'
import { useConnection } from './use-connection.ts'

/** Stands above the page once the connection is gone for longer; says what goes on working. */
export function OfflineBanner({ keepsOnDevice }: { keepsOnDevice: boolean }): ReactNode {
  const t = useTexts(connectionTexts)
  const { locale } = useLocale()
  const { banner, since } = useConnection()
  if (!banner) return null
  const time = formatClockWithSeconds(since, locale)
  return (
    <output className={styles.banner}>
      <IconWifiOff size="1.25em" aria-hidden="true" />
      <span>{t(keepsOnDevice ? 'offlineBanner' : 'offlineBannerMemory', { time })}</span>
    </output>
  )
}
