import type { ReactNode } from 'react'
import { useCsv } from '../../../firestore/use-csv.ts'
import { CountedFigures } from '../../../shared/charts/counted-figures.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import { Charts } from './charts.tsx'
import { KeyFigures } from './key-figures.tsx'
import { ResetCard } from './reset-card.tsx'
import { statsTexts } from './texts.ts'
import { useFigures } from './use-figures.ts'

/** What was ordered, how, from where, and how long it took. */
export function StatsTab(): ReactNode {
  const t = useTexts(statsTexts)
  const { event } = useDraft()
  const counted = useFigures(event.id)
  const { figures, count } = counted
  const { busy, download } = useCsv('exportOrders', { eventId: event.id }, t('csvFailed'))
  const csv = {
    label: t('csvLabel'),
    isBusy: busy,
    onPress: () => void download(`${event.id}-${t('csvFile')}.csv`),
  }
  return (
    <CountedFigures
      counted={counted}
      isEmpty={({ orders }) => orders === 0}
      emptyHint={t('emptyHint')}
      csv={csv}
      footer={figures !== null && <ResetCard orders={figures.orders} onDone={count} />}
    >
      {(there) => (
        <>
          <KeyFigures figures={there} />
          <Charts figures={there} />
        </>
      )}
    </CountedFigures>
  )
}
