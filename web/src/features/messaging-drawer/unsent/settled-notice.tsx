import type { SettledByHand } from '@relaydesk/domain/delivery/delivery.ts'
import type { ReactNode } from 'react'
import { serverClock } from '../../../firestore/server-clock.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { Notice } from '../../../shared/notice/notice.tsx'
import { formatMomentWithClock } from '../../../shared/time/format-time.ts'
import { useDrawerFacts } from '../drawer-facts.ts'
import { unsentTexts } from './texts.ts'

/** Somebody took care of it: nothing is left to do. */
export function SettledNotice({ settled: { how, by, at } }: { settled: SettledByHand }): ReactNode {
  const t = useTexts(unsentTexts)
  const { locale } = useLocale()
  const { personName } = useDrawerFacts()
  const words = {
    'told-in-person': 'settledTold',
    'sent-as-template': 'settledTemplate',
    'sent-again': 'settledAgain',
  } as const
  return (
    <Notice title={t(words[how])}>
      {t('settledBy', { name: personName(by), time: formatMomentWithClock(at, serverClock.now(), locale) })}
    </Notice>
  )
}
