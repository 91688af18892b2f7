import { IconWifi } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { sayNumbers } from '../../shared/i18n/say-numbers.ts'
import { useTexts, type Translate } from '../../shared/i18n/use-texts.ts'
import { Banner } from '../../shared/banner/banner.tsx'
import buttons from './board-button.module.css'
import { hasChanges, type BoardChanges } from './board-changes.ts'
import { boardTexts } from './texts.ts'
import type { AwayReport } from './use-away.ts'

type T = Translate<typeof boardTexts.en>

/** After a gap: how long it was, what changed meanwhile, and what became of this tablet's own taps. Until it was read. */
export function AwayBanner({ report, onRead }: { report: AwayReport; onRead: () => void }): ReactNode {
  const t = useTexts(boardTexts)
  return (
    <Banner
      tone="brand"
      icon={<IconWifi size="1.375rem" aria-hidden="true" />}
      title={t('backTitle', { time: sayTime(t, report.ms) })}
      action={
        <button type="button" className={buttons.button} onClick={onRead}>
          {t('gotIt')}
        </button>
      }
    >
      {hasChanges(report.changes)
        ? `${t('meanwhile')} ${sayChanges(t, report.changes).join(', ')}.`
        : t('backNothing')}{' '}
      {report.taps.count > 0 && sayTaps(t, report.taps)}
    </Banner>
  )
}

function sayTime(t: T, ms: number): string {
  const seconds = Math.round(ms / 1_000)
  return seconds < 60
    ? t('seconds', { seconds })
    : t('minutesAndSeconds', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
}

function sayChanges(t: T, changes: BoardChanges): string[] {
  const words = { to: t('numbersTo'), and: t('numbersAnd') }
  const { appeared, cancelledByGuest, cancelledByStaff, started, finished } = changes
  const parts: string[] = []
  if (appeared.length > 0)
    parts.push(t('awayNew', { count: appeared.length, numbers: sayNumbers(appeared, words) }))
  if (cancelledByGuest.length > 0)
    parts.push(t('awayCancelledByGuest', { numbers: sayNumbers(cancelledByGuest, words) }))
  if (cancelledByStaff.length > 0)
    parts.push(t('awayCancelledByStaff', { numbers: sayNumbers(cancelledByStaff, words) }))
  for (const [terminal, orders] of Map.groupBy(started, (one) => one.terminal)) {
    const numbers = sayNumbers(
      orders.map(({ number }) => number),
      words,
    )
    parts.push(t('awayStarted', { numbers, terminal }))
  }
  if (finished.length > 0) parts.push(t('awayFinished', { numbers: sayNumbers(finished, words) }))
  return parts
}

function sayTaps(t: T, { count, done, late }: AwayReport['taps']): string {
  const words = { to: t('numbersTo'), and: t('numbersAnd') }
  const onTheirWay = count - done - late.length
  const parts = [
    done > 0 && t('tapsDone', { count: done }),
    late.length > 0 && t('tapsLate', { count: late.length, numbers: sayNumbers(late, words) }),
    onTheirWay > 0 && t('tapsOnTheirWay', { count: onTheirWay }),
  ]
  return t('yourTaps', { count, became: parts.filter(Boolean).join(', ') })
}
