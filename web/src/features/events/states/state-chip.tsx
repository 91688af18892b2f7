import { IconCircleDot, IconFlag3, IconPlayerPause } from '@tabler/icons-react'
import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { ReactNode } from 'react'
import { Chip } from '../../../shared/chip/chip.tsx'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatMomentWithClock } from '../../../shared/time/format-time.ts'
import { useToday } from '../../../shared/time/use-today.ts'
import { statesTexts } from './texts.ts'

/** Open, paused or over: three colours, three icons, three words. */
export function StateChip({ event }: { event: Pick<OrderEvent, 'state' | 'pause' | 'timeZone'> }): ReactNode {
  const t = useTexts(statesTexts)
  const { locale } = useLocale()
  const today = useToday()
  const until = event.pause?.until
  switch (event.state) {
    case 'OPEN':
      return (
        <Chip tone="green">
          <IconCircleDot size="1.25em" aria-hidden="true" />
          {t('open')}
        </Chip>
      )
    case 'CLOSED':
      return (
        <Chip tone="amber">
          <IconPlayerPause size="1.25em" aria-hidden="true" />
          {until === undefined
            ? t('paused')
            : t('pausedUntil', { time: formatMomentWithClock(until, today, locale, event.timeZone) })}
        </Chip>
      )
    case 'ENDED':
      return (
        <Chip tone="neutral">
          <IconFlag3 size="1.25em" aria-hidden="true" />
          {t('ended')}
        </Chip>
      )
  }
}
