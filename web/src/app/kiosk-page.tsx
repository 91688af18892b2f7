import { useParams } from '@tanstack/react-router'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import { OrderKiosk } from '../features/order-kiosk/order-kiosk.tsx'
import { kioskTexts } from '../features/order-kiosk/texts.ts'
import type { BoardView } from '../firestore/board-follower.ts'
import { useFirebase } from '../firestore/firebase.ts'
import { useBoard } from '../firestore/use-board.ts'
import { useBrowserOnline } from '../shared/connection/use-connection.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { KioskWords } from '../shared/kiosk/kiosk-words.tsx'
import { sharedKioskTexts } from '../shared/kiosk/texts.ts'
import { useWaiting } from '../shared/loading/use-waiting.ts'
import { KioskFrame } from './kiosk-frame.tsx'

/** A tablet on which guests order by themselves: in the language that each of them chooses, first in the event's. */
export function KioskPage(): ReactNode {
  const { event } = useParams({ from: '/events/$event/kiosk' })
  const { configuration } = useFirebase()
  const view = useBoard(configuration, event)
  return (
    <KioskFrame language={view.board?.language}>
      <KioskScreen eventId={event} view={view} />
    </KioskFrame>
  )
}

function KioskScreen({ eventId, view }: { eventId: string; view: BoardView<PublicBoard> }): ReactNode {
  const t = useTexts(kioskTexts)
  const say = useTexts(sharedKioskTexts)
  const isOnline = useBrowserOnline()
  const waiting = useWaiting(view.phase === 'loading')
  const { board, phase } = view
  if (phase === 'missing') return <KioskWords title={t('missing')}>{t('missingBody')}</KioskWords>
  if (board === null) {
    if (!isOnline || waiting === 'long')
      return <KioskWords title={t('offline')}>{t('offlineBody')}</KioskWords>
    return waiting === 'not-yet' ? null : <KioskWords title={say('loading')} />
  }
  if (board.state === 'ENDED') {
    return <KioskWords title={t('ended')}>{t('endedBody', { event: board.name })}</KioskWords>
  }
  return <OrderKiosk eventId={eventId} board={board} isOffline={!isOnline || phase === 'stale'} />
}
