import { useMemo, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useDesk } from './desk-context.ts'
import styles from './today.module.css'
import { deskTexts } from './texts.ts'
import { todayFigures } from './today-figures.ts'

/** Under so many samples a waiting time says nothing. */
const fewestSamples = 5

/** What happened today, in numbers. */
export function Today(): ReactNode {
  const t = useTexts(deskTexts)
  const { finished, finishedStatus } = useDesk().data
  const { helped, noShow, cancelled, waited } = useMemo(() => todayFigures(finished), [finished])
  const { median, p90, samples } = waited
  // Nothing is known yet, or any more: no numbers are better than wrong ones.
  if (finishedStatus !== 'live') return null
  const isKnown = samples >= fewestSamples && median !== null && p90 !== null
  const minutes = (value: number): string => t('minutes', { count: String(Math.max(1, Math.ceil(value))) })
  return (
    <section className={styles.today}>
      <h2>{t('today')}</h2>
      <dl>
        <dt>{t('helped')}</dt>
        <dd>{helped}</dd>
        <dt>{t('noShows')}</dt>
        <dd>{noShow}</dd>
        <dt>{t('cancelled')}</dt>
        <dd>{cancelled}</dd>
        {isKnown && (
          <>
            <dt>{t('half')}</dt>
            <dd>{minutes(median)}</dd>
            <dt>{t('most')}</dt>
            <dd>{minutes(p90)}</dd>
          </>
        )}
      </dl>
      {!isKnown && <p>{t('underFive')}</p>}
    </section>
  )
}
