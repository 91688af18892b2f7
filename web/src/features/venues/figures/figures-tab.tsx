import { useCallback, type ReactNode } from 'react'
import { askServer } from '../../../firestore/ask-server.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import { useCsv } from '../../../firestore/use-csv.ts'
import { CountedFigures } from '../../../shared/charts/counted-figures.tsx'
import { useCounted } from '../../../shared/charts/use-counted.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-venue-draft.ts'
import { Charts } from './charts.tsx'
import { KeyFigures } from './key-figures.tsx'
import { readVenueFigures } from './read-venue-figures.ts'
import { ResetCard } from './reset-card.tsx'
import { figuresTexts } from './texts.ts'

/** How many came, how long they waited, and what became of them. */
export function FiguresTab(): ReactNode {
  const t = useTexts(figuresTexts)
  const { stored: venue } = useDraft()
  const { functions } = useFirebase()
  const counted = useCounted(
    useCallback(async () => {
      const answer = await askServer(functions, 'readVenueFigures', { venueId: venue.id })
      return answer.ok ? readVenueFigures(answer.data) : null
    }, [functions, venue.id]),
  )
  const { figures, count } = counted
  const { busy, download } = useCsv('exportTickets', { venueId: venue.id }, t('csvFailed'))
  const csv = {
    label: t('csvLabel'),
    isBusy: busy,
    onPress: () => void download(`${venue.id}-${t('csvFile')}.csv`),
  }
  return (
    <CountedFigures
      counted={counted}
      isEmpty={({ tickets }) => tickets === 0}
      emptyHint={t('emptyHint')}
      csv={csv}
      footer={figures !== null && <ResetCard tickets={figures.tickets} onDone={count} />}
    >
      {(there) => (
        <>
          <KeyFigures figures={there} />
          <Charts figures={there} timeZone={venue.timeZone} />
        </>
      )}
    </CountedFigures>
  )
}
