import { Button } from '@mantine/core'
import { IconTicketOff } from '@tabler/icons-react'
import { useCallback, useState, type ReactNode } from 'react'
import { usePerson } from '../../firestore/session.ts'
import { useVenue, type StoredVenue } from '../../firestore/venue.ts'
import { useCountAnnouncement } from '../../shared/announce/use-count-announcement.ts'
import { useConnection } from '../../shared/connection/use-connection.ts'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { usePageTitle } from '../../shared/focus/use-page-title.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useWaiting } from '../../shared/loading/use-waiting.ts'
import { useTone } from '../../shared/sound/use-tone.ts'
import { AcceptNext } from './accept-next.tsx'
import { AskBeforeLeaving } from './ask-before-leaving.tsx'
import { CompleteTicket } from './complete-ticket.tsx'
import { DeskBanners } from './desk-banners.tsx'
import { DeskContext, useDesk, type Desk } from './desk-context.ts'
import { DeskList } from './desk-list.tsx'
import { OwnTable } from './own-table.tsx'
import { SeatList } from './seat-list.tsx'
import { deskTexts } from './texts.ts'
import styles from './ticket-desk.module.css'
import { Today } from './today.tsx'
import { useAway } from './use-away.ts'
import { useCommands } from './use-commands.ts'
import { useDeskData } from './use-desk-data.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { useHandedOver } from './use-handed-over.ts'
import { usePresenceBeat } from './use-presence-beat.ts'
import { useWaitingIds } from './use-waiting-ids.ts'

export type DeskLayout = 'desktop' | 'tablet' | 'phone'

/** A venue's tables, for the people who sit at them. `name`: the venue's, or the way to another. */
export function TicketDesk({
  venueId,
  name,
  layout,
}: {
  venueId: string
  name: ReactNode
  layout: DeskLayout
}): ReactNode {
  const t = useTexts(deskTexts)
  const { item, status, retry } = useVenue(venueId)
  usePageTitle(item === null ? t('tickets') : `${t('tickets')} · ${item.name}`)
  if (item !== null) return <LoadedDesk venue={item} name={name} layout={layout} />
  if (status === 'loading') return <Loading />
  return (
    <div className={styles.nothing}>
      <EmptyState
        icon={<IconTicketOff />}
        title={t('missing')}
        action={<Button onClick={retry}>{t('retry')}</Button>}
      >
        {t('missingHint')}
      </EmptyState>
    </div>
  )
}

function LoadedDesk({
  venue,
  name,
  layout,
}: {
  venue: StoredVenue
  name: ReactNode
  layout: DeskLayout
}): ReactNode {
  const t = useTexts(deskTexts)
  const { uid } = usePerson()
  const { live, mark } = useConnection()
  const data = useDeskData(venue)
  const { current, run, notice, dismiss } = useCommands(venue.id, data.own)
  const away = useAway(data.open, data.isKnown, uid)
  const handedOver = useHandedOver(data, current)
  /** About which ticket it is asked before the table is left. */
  const [leaving, setLeaving] = useState<string | null>(null)
  const held = data.own?.ticket ?? null
  // The question goes with the ticket, whoever ended that: the next one is not asked about.
  if (leaving !== null && leaving !== held?.id) setLeaving(null)
  const isOffline = mark === 'not-live'
  const desk: Desk = { venue, data, current, run, isOffline }
  const waitingIds = useWaitingIds(data.waiting)
  const isKnown = live && data.isKnown
  const isFree = data.own !== null && data.own.number === null
  const sound = useTone('relaydesk.tickets.sound', waitingIds, isKnown && isFree, true)
  const sayCounts = useCallback(
    ({ fresh, waiting }: { fresh: number; waiting: number }) =>
      t('announced', { fresh: t('announcedNew', { count: fresh }), waiting }),
    [t],
  )
  const announcement = useCountAnnouncement(waitingIds, isKnown, sayCounts)
  usePresenceBeat(venue.id, venue.graceSeconds)
  useDeskKeys(desk)

  if (data.status === 'loading') return <Loading />
  if (data.status === 'error')
    return (
      <div className={styles.nothing}>
        <EmptyState
          icon={<IconTicketOff />}
          title={t('problem')}
          action={<Button onClick={data.retry}>{t('retry')}</Button>}
        >
          {t('problemHint')}
        </EmptyState>
      </div>
    )

  function leave(): void {
    // A ticket of which nothing is known can be asked about by nobody: the server gives it back.
    if (held === null) void run({ action: 'unpick' })
    else setLeaving(held.id)
  }

  const banners = (
    <DeskBanners
      notice={notice}
      onDismiss={dismiss}
      away={away.report}
      onRead={away.forget}
      handedOver={handedOver.number}
      onSeen={handedOver.forget}
    />
  )

  return (
    <DeskContext value={desk}>
      <div className={styles.desk} data-layout={layout}>
        {layout === 'tablet' && data.own !== null && <SeatList isBar />}
        {layout === 'phone' && <div className={styles.banners}>{banners}</div>}
        <OwnTable venueName={name} onLeave={leave} />
        <DeskList
          sound={sound}
          banners={layout !== 'phone' && banners}
          extra={layout !== 'desktop' && <Today />}
        />
        {layout === 'desktop' && <Aside />}
        {layout === 'phone' && <BottomBar />}
        <AskBeforeLeaving isLeaving={leaving !== null} onStay={() => setLeaving(null)} />
        <output className="visually-hidden">{announcement}</output>
      </div>
    </DeskContext>
  )
}

function Aside(): ReactNode {
  const t = useTexts(deskTexts)
  const { own } = useDesk().data
  return (
    // A region that scrolls takes focus, so that the keyboard can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside className={styles.aside} aria-label={t('tablesAndToday')} tabIndex={0}>
      {/* Who picks a table has them all before them. */}
      {own !== null && (
        <>
          <h2>{t('tables')}</h2>
          <SeatList />
        </>
      )}
      <Today />
    </aside>
  )
}

/** On a phone: what one does next, always under the thumb. */
function BottomBar(): ReactNode {
  const { own } = useDesk().data
  if (own === null) return null
  return (
    <div className={styles.bottom}>
      {own.ticket === null ? <AcceptNext /> : <CompleteTicket ticket={own.ticket} />}
    </div>
  )
}

function Loading(): ReactNode {
  const t = useTexts(deskTexts)
  const waiting = useWaiting(true)
  if (waiting === 'not-yet') return null
  return (
    <div className={styles.loading} role="status" aria-label={t('loading')}>
      <i />
      <i />
      <i />
      {waiting === 'long' && <p>{t('loadingLong')}</p>}
    </div>
  )
}
