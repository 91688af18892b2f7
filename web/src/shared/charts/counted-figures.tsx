import { Button } from '@mantine/core'
import { IconChartBar, IconDownload, IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { EmptyState } from '../empty-state/empty-state.tsx'
import { useLocale, useTexts } from '../i18n/use-texts.ts'
import { useWaiting } from '../loading/use-waiting.ts'
import { Notice } from '../notice/notice.tsx'
import { formatClock } from '../time/format-time.ts'
import styles from './charts.module.css'
import { chartsTexts } from './texts.ts'
import type { Counted } from './use-counted.ts'

interface CountedFiguresProps<F> {
  counted: Counted<F>
  /** Whether there was nothing to count; `emptyHint` says what would make figures appear. */
  isEmpty: (figures: F) => boolean
  emptyHint: string
  /** What the file holds that can be fetched here, e.g. "All orders as CSV". */
  csv: { label: string; isBusy: boolean; onPress: () => void }
  /** The figures themselves, where there are some. */
  children: (figures: F) => ReactNode
  /** What stands below them, also where there are none. */
  footer: ReactNode
}

/** Figures that the server counts: when that was, again, as a file; and what to do while there are none. */
export function CountedFigures<F>({
  counted: { status, figures, countedAt, count },
  isEmpty,
  emptyHint,
  csv,
  children,
  footer,
}: CountedFiguresProps<F>): ReactNode {
  const t = useTexts(chartsTexts)
  const { locale } = useLocale()
  return (
    <>
      <div className={styles.bar}>
        {figures !== null && (
          <span className={styles.counted} role="status">
            {t('counted', { time: formatClock(countedAt, locale) })}
          </span>
        )}
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconRefresh size="1.25em" aria-hidden="true" />}
          onClick={count}
        >
          {t('again')}
        </Button>
        <Button
          className={styles.csv ?? ''}
          loading={csv.isBusy}
          aria-label={csv.label}
          leftSection={<IconDownload size="1.25em" aria-hidden="true" />}
          onClick={csv.onPress}
        >
          {t('csv')}
        </Button>
      </div>
      {status === 'failed' && (
        <div className={styles.notice}>
          <Notice
            tone="failed"
            announce="alert"
            title={t('failed')}
            actions={
              <Button size="xs" onClick={count}>
                {t('tryAgain')}
              </Button>
            }
          >
            {t('failedHint')}
          </Notice>
        </div>
      )}
      {status === 'loading' && <Loading />}
      {figures !== null && isEmpty(figures) && (
        <EmptyState icon={<IconChartBar />} title={t('emptyTitle')}>
          {emptyHint}
        </EmptyState>
      )}
      {figures !== null && !isEmpty(figures) && children(figures)}
      {footer}
    </>
  )
}

function Loading(): ReactNode {
  const t = useTexts(chartsTexts)
  const waiting = useWaiting(true)
  if (waiting === 'not-yet') return null
  return (
    <div className={styles.figures} role="status" aria-label={t('loading')}>
      {[1, 2, 3, 4].map((n) => (
        <div key={n} className={styles.figure} aria-hidden="true">
          <i />
        </div>
      ))}
    </div>
  )
}
