import type { VenueFigures } from '@relaydesk/domain/tickets/venue-figures.ts'
import type { ReactNode } from 'react'
import styles from '../../../shared/charts/charts.module.css'
import { Figure } from '../../../shared/charts/figure.tsx'
import { useDurations } from '../../../shared/charts/use-durations.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { isTelling } from './is-telling.ts'
import { figuresTexts } from './texts.ts'

/** The numbers that one looks at first. */
export function KeyFigures({ figures }: { figures: VenueFigures }): ReactNode {
  const t = useTexts(figuresTexts)
  const { locale } = useLocale()
  const duration = useDurations()
  const { tickets, byStatus, noShows, returned, waitMinutes, serveMinutes } = figures
  const helped = byStatus['completed'] ?? 0
  const write = (n: number): string => new Intl.NumberFormat(locale).format(n)
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(
    noShows / Math.max(helped + noShows, 1),
  )
  return (
    <dl className={styles.figures}>
      <Figure name={t('tickets')} value={write(tickets)} />
      <Figure name={t('helped')} value={write(helped)} />
      <Figure name={noShows === 0 ? t('noShows') : t('noShowShare', { share })} value={write(noShows)} />
      {isTelling(waitMinutes) ? (
        <>
          <Figure name={t('waitMedian')} value={duration(waitMinutes.median)} />
          <Figure name={t('waitMost')} value={duration(waitMinutes.p90)} />
        </>
      ) : (
        <Figure name={t('noWait')} value="–" />
      )}
      {isTelling(serveMinutes) && <Figure name={t('serveMedian')} value={duration(serveMinutes.median)} />}
      <Figure name={t('returned')} value={write(returned)} />
    </dl>
  )
}
