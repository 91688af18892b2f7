import type { ReactNode } from 'react'
import { useConnection } from '../../shared/connection/use-connection.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { Notice } from '../../shared/notice/notice.tsx'
import { formatClockWithSeconds } from '../../shared/time/format-time.ts'
import { deskTexts } from './texts.ts'

/** Why nothing can be decided, and since when what stands here may be old. */
export function NotLive(): ReactNode {
  const t = useTexts(deskTexts)
  const { locale } = useLocale()
  const { mark, since } = useConnection()
  if (mark !== 'not-live') return null
  return (
    <Notice
      tone="unknown"
      announce="status"
      title={t('notLive', { time: formatClockWithSeconds(since, locale) })}
    />
  )
}
