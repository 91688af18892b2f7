import { IconFlag3, IconPlayerPause } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StoredEvent } from '../../firestore/order-event.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { formatMomentWithClock } from '../../shared/time/format-time.ts'
import { useToday } from '../../shared/time/use-today.ts'
import { Banner } from '../../shared/banner/banner.tsx'
import { boardTexts } from './texts.ts'

/** Says that no new orders come, why, by whom and until when. */
export function PausedBanner({ event: { state, pause, texts } }: { event: StoredEvent }): ReactNode {
  const t = useTexts(boardTexts)
  const { locale } = useLocale()
  const today = useToday()
  if (state === 'OPEN') return null
  if (state === 'ENDED')
    return (
      <Banner tone="neutral" icon={<IconFlag3 size="1.375rem" aria-hidden="true" />} title={t('pausedEnded')}>
        {t('pausedEndedBody')}
      </Banner>
    )
  const at = (time: number): string => formatMomentWithClock(time, today, locale)
  const sentences = [
    pause?.reason,
    texts.offline === undefined ? t('pausedGuestsTold') : t('pausedGuestsGet', { text: texts.offline }),
    pause !== undefined && pause.byName !== '' && t('pausedBy', { name: pause.byName, time: at(pause.at) }),
    pause?.until !== undefined && t('pausedUntil', { time: at(pause.until) }),
  ]
  return (
    <Banner tone="amber" icon={<IconPlayerPause size="1.375rem" aria-hidden="true" />} title={t('paused')}>
      {sentences.filter(Boolean).join(' ')}
    </Banner>
  )
}
