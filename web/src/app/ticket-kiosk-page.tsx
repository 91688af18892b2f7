import { Link, useParams, useRouteContext } from '@tanstack/react-router'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { useEffect, useState, type ReactNode } from 'react'
import { ticketKioskTexts } from '../features/ticket-kiosk/texts.ts'
import { TicketKiosk } from '../features/ticket-kiosk/ticket-kiosk.tsx'
import type { BoardView } from '../firestore/board-follower.ts'
import { useFirebase } from '../firestore/firebase.ts'
import { followDevice } from '../firestore/follow-device.ts'
import { keepJoinedDevice } from '../firestore/joined-device.ts'
import type { SignedInPerson } from '../firestore/session.ts'
import { useDisplay } from '../firestore/use-display.ts'
import { useBrowserOnline } from '../shared/connection/use-connection.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { KioskWords } from '../shared/kiosk/kiosk-words.tsx'
import { sharedKioskTexts } from '../shared/kiosk/texts.ts'
import { useWaiting } from '../shared/loading/use-waiting.ts'
import { KioskFrame } from './kiosk-frame.tsx'

/** A tablet on which visitors take a number: in the language that each of them chooses, first in the venue's. */
export function TicketKioskPage(): ReactNode {
  const { venue } = useParams({ from: '/venues/$venue/kiosk' })
  const { person } = useRouteContext({ from: '/venues/$venue/kiosk' })
  const { configuration } = useFirebase()
  const view = useDisplay(configuration, venue)
  return (
    <KioskFrame language={view.board?.language}>
      <KioskScreen venueId={venue} person={person} view={view} />
    </KioskFrame>
  )
}

function KioskScreen({
  venueId,
  person,
  view: { board, phase },
}: {
  venueId: string
  person: SignedInPerson
  view: BoardView<PublicDisplay>
}): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const say = useTexts(sharedKioskTexts)
  const isOnline = useBrowserOnline()
  const isRevoked = useRevoked(venueId, person)
  const waiting = useWaiting(phase === 'loading')
  if (isRevoked) {
    return (
      <KioskWords title={t('revoked')}>
        {t('revokedBody')} <Link to="/join">{t('newCode')}</Link>
      </KioskWords>
    )
  }
  if (phase === 'missing') return <KioskWords title={t('missing')}>{t('missingBody')}</KioskWords>
  if (board === null) {
    if (!isOnline || waiting === 'long')
      return <KioskWords title={t('offline')}>{t('offlineBody')}</KioskWords>
    return waiting === 'not-yet' ? null : <KioskWords title={say('loading')} />
  }
  return (
    <TicketKiosk
      venueId={venueId}
      uid={person.uid}
      display={board}
      isOffline={!isOnline || phase === 'stale'}
    />
  )
}

/** Whether this kiosk was taken off its venue. Somebody of the staff who looks at it is no device. */
function useRevoked(venueId: string, { role, uid }: SignedInPerson): boolean {
  const { db } = useFirebase()
  const [isRevoked, setIsRevoked] = useState(false)
  useEffect(() => {
    if (role !== 'kiosk') return undefined
    const device = { venueId, deviceId: uid }
    return followDevice(db, device, (isOff) => {
      if (isOff) keepJoinedDevice(localStorage, { ...device, kind: 'kiosk', isRevoked: true })
      setIsRevoked(isOff)
    })
  }, [db, venueId, role, uid])
  return isRevoked
}
