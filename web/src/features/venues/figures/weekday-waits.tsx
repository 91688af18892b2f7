import type { VenueFigures } from '@relaydesk/domain/tickets/venue-figures.ts'
import type { ReactNode } from 'react'
import { Card } from '../../../shared/card/card.tsx'
import { Bars } from '../../../shared/charts/bars.tsx'
import { useDurations } from '../../../shared/charts/use-durations.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { isTelling } from './is-telling.ts'
import { figuresTexts } from './texts.ts'

/** How long people wait from Monday to Sunday; nothing where no day has enough tickets. */
export function WeekdayWaits({ byWeekday }: Pick<VenueFigures, 'byWeekday'>): ReactNode {
  const t = useTexts(figuresTexts)
  const { locale } = useLocale()
  const duration = useDurations()
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const bars = byWeekday
    .toSorted((one, other) => ((one.day + 6) % 7) - ((other.day + 6) % 7))
    .flatMap(({ day, waitMinutes }) =>
      isTelling(waitMinutes)
        ? [
            {
              key: String(day),
              // 4 January 1970 was a Sunday.
              name: names.format((3 + day) * 86_400_000),
              n: waitMinutes.median,
              words: duration(waitMinutes.median),
            },
          ]
        : [],
    )
  if (bars.length === 0) return null
  return (
    <Card title={t('weekdays')} hint={t('weekdaysHint')}>
      <Bars label={t('weekdays')} bars={bars} />
    </Card>
  )
}
