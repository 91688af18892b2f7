import type { ReactNode } from 'react'
import { sayNumbers } from '../../shared/i18n/say-numbers.ts'
import { useTexts, type Translate } from '../../shared/i18n/use-texts.ts'
import type { QueueChanges } from './desk-changes.ts'
import type { en } from './texts.en.ts'
import { deskTexts } from './texts.ts'
import type { AwayReport } from './use-away.ts'

/** How long a gap was, or what changed meanwhile. */
export function AwayWords({ report, part }: { report: AwayReport; part: 'title' | 'changes' }): ReactNode {
  const t = useTexts(deskTexts)
  if (part === 'changes') return `${t('meanwhile')} ${sayChanges(t, report.changes).join(', ')}.`
  const seconds = Math.round(report.ms / 1_000)
  const time =
    seconds < 60
      ? t('seconds', { seconds })
      : t('minutesAndSeconds', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
  return t('backTitle', { time })
}

function sayChanges(
  t: Translate<typeof en>,
  { appeared, taken, back, gone }: QueueChanges,
): readonly string[] {
  const say = (numbers: readonly number[]): string =>
    sayNumbers(numbers, { to: t('numbersTo'), and: t('numbersAnd') })
  const byWhom = [...Map.groupBy(taken, ({ by }) => by)].map(([name, those]) => {
    const numbers = say(those.map(({ number }) => number))
    return name === '' ? t('awayTakenNobody', { numbers }) : t('awayTaken', { numbers, name })
  })
  return [
    ...(appeared.length > 0 ? [t('awayNew', { count: appeared.length, numbers: say(appeared) })] : []),
    ...byWhom,
    ...(back.length > 0 ? [t('awayBack', { numbers: say(back) })] : []),
    ...(gone.length > 0 ? [t('awayGone', { numbers: say(gone) })] : []),
  ]
}
