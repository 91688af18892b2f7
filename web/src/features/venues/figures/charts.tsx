import type { VenueFigures } from '@relaydesk/domain/tickets/venue-figures.ts'
import type { ReactNode } from 'react'
import { Card } from '../../../shared/card/card.tsx'
import { Bars } from '../../../shared/charts/bars.tsx'
import styles from '../../../shared/charts/charts.module.css'
import { hourBars } from '../../../shared/charts/hour-bars.ts'
import { HoursChart } from '../../../shared/charts/hours-chart.tsx'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { ServedTable } from './served-table.tsx'
import { figuresTexts } from './texts.ts'
import { WeekdayWaits } from './weekday-waits.tsx'

/** The figures as bars and tables; each chart says what it adds up to. */
export function Charts({ figures, timeZone }: { figures: VenueFigures; timeZone: string }): ReactNode {
  const t = useTexts(figuresTexts)
  const { locale } = useLocale()
  const { byStatus, byTable, byStaff } = figures
  const of = (status: string): number => byStatus[status] ?? 0
  const total = t('total', { count: new Intl.NumberFormat(locale).format(figures.tickets) })
  const bars = [
    { key: 'completed', n: of('completed') },
    { key: 'no-show', n: of('no-show') },
    { key: 'cancelled', n: of('cancelled') },
    { key: 'open', n: of('waiting') + of('claimed') },
  ] as const
  return (
    <div className={styles.charts}>
      <div className={styles.stack}>
        <Card title={t('hours')}>
          <HoursChart
            label={t('hours')}
            days={hourBars(figures.byHour, timeZone)}
            timeZone={timeZone}
            total={total}
          />
        </Card>
        <WeekdayWaits byWeekday={figures.byWeekday} />
      </div>
      <div className={styles.stack}>
        <Card title={t('became')}>
          <Bars label={t('became')} bars={bars.map(({ key, n }) => ({ key, n, name: t(`became_${key}`) }))} />
          <p className={styles.total}>
            {total} · {t('becameRest', { refused: of('refused') })}
          </p>
        </Card>
        <ServedTable
          title={t('byTable')}
          column={t('columnTable')}
          rows={byTable.map(({ table, ...served }) => ({
            key: String(table),
            name: String(table),
            ...served,
          }))}
        />
        <ServedTable
          title={t('byStaff')}
          column={t('columnPerson')}
          rows={byStaff.map(({ staffUid, staffName, ...served }) => ({
            key: staffUid,
            name: staffName || '–',
            ...served,
          }))}
        />
      </div>
    </div>
  )
}
