import type { EventFigures } from '@relaydesk/domain/orders/event-figures.ts'
import { useMemo, type ReactNode } from 'react'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import { Card } from '../../../shared/card/card.tsx'
import { ChannelMark, type OrderChannel } from '../parts/channel-mark.tsx'
import { hourBars } from '../../../shared/charts/hour-bars.ts'
import { Bars } from '../../../shared/charts/bars.tsx'
import { HoursChart } from '../../../shared/charts/hours-chart.tsx'
import { countryBars, drinkBars, restOf, wayBars } from './plan-charts.ts'
import styles from '../../../shared/charts/charts.module.css'
import { statsTexts } from './texts.ts'

/** The figures as bars; each chart says what it adds up to. */
export function Charts({ figures }: { figures: EventFigures }): ReactNode {
  const t = useTexts(statsTexts)
  const { locale } = useLocale()
  const { event } = useDraft()
  const total = t('total', { count: new Intl.NumberFormat(locale).format(figures.orders) })
  const drinks = drinkBars(
    figures,
    event.menu.map(({ title }) => title),
  )
  return (
    <div className={styles.charts}>
      <div className={styles.stack}>
        <Card title={t('drinks')}>
          <Bars label={t('drinks')} bars={drinks.map(({ key, n }) => ({ key, n, name: <bdi>{key}</bdi> }))} />
          <p className={styles.total}>{total}</p>
        </Card>
        <Card title={t('hours')}>
          <HoursChart
            label={t('hours')}
            days={hourBars(figures.byHour, event.timeZone)}
            timeZone={event.timeZone}
            total={total}
          />
        </Card>
      </div>
      <div className={styles.stack}>
        <Card title={t('way')}>
          <Bars
            label={t('way')}
            bars={wayBars(figures).map(({ key, n }) => ({ key, n, name: t(`way_${key}`) }))}
          />
          <p className={styles.total}>{t('wayRest', restOf(figures))}</p>
        </Card>
        <WhereFrom figures={figures} total={total} />
      </div>
    </div>
  )
}

function WhereFrom({ figures, total }: { figures: EventFigures; total: string }): ReactNode {
  const t = useTexts(statsTexts)
  const { locale } = useLocale()
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'region' }), [locale])
  const { top, others, unknown } = countryBars(figures)
  const bars = [
    ...top.map(({ key, n }) => ({ key, n, name: nameOf(names, key) })),
    ...(others.countries > 0
      ? [{ key: 'others', n: others.n, name: t('others', { count: others.countries }), isQuiet: true }]
      : []),
    ...(unknown > 0 ? [{ key: 'unknown', n: unknown, name: t('unknown'), isQuiet: true }] : []),
  ]
  return (
    <Card title={t('from')}>
      <Bars label={t('from')} bars={bars} />
      <ul className={styles.channels}>
        {channels
          .filter((channel) => (figures.byChannel[channel] ?? 0) > 0)
          .map((channel) => (
            <li key={channel}>
              <ChannelMark channel={channel} />{' '}
              <b>{new Intl.NumberFormat(locale).format(figures.byChannel[channel] ?? 0)}</b>
            </li>
          ))}
      </ul>
      <p className={styles.total}>{total}</p>
    </Card>
  )
}

const channels: readonly OrderChannel[] = ['whatsapp', 'sms', 'messenger', 'kiosk', 'walk-up']

/** The country's name; its code where there is none. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
