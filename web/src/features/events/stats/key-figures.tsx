import type { EventFigures } from '@relaydesk/domain/orders/event-figures.ts'
import type { ReactNode } from 'react'
import { Figure } from '../../../shared/charts/figure.tsx'
import { useDurations } from '../../../shared/charts/use-durations.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import styles from '../../../shared/charts/charts.module.css'
import { statsTexts } from './texts.ts'

/** Under so many samples a waiting time says nothing. */
const fewestSamples = 5

/** The numbers that one looks at first. */
export function KeyFigures({ figures }: { figures: EventFigures }): ReactNode {
  const t = useTexts(statsTexts)
  const { locale } = useLocale()
  const duration = useDurations()
  const write = (n: number): string =>
    n < 10_000
      ? new Intl.NumberFormat(locale).format(n)
      : `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(n / 1_000)} k`
  const { median, p90, samples } = figures.waitMinutes
  const isKnown = samples >= fewestSamples && median !== null && p90 !== null
  return (
    <dl className={styles.figures}>
      <Figure name={t('ordered')} value={write(figures.orders)} />
      <Figure name={t('handedOut')} value={write(figures.byStatus['delivered'] ?? 0)} />
      <Figure name={isKnown ? t('median') : t('noMedian')} value={isKnown ? duration(median) : '–'} />
      {isKnown && <Figure name={t('p90')} value={duration(p90)} />}
      <Figure name={t('guests')} value={write(figures.guests)} />
    </dl>
  )
}
