import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { IconChevronLeft, IconDoor, IconLock, IconTicket } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { askServer } from '../../../firestore/ask-server.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import { useStoredTables } from '../../../firestore/table.ts'
import { useOpenTickets } from '../../../firestore/use-open-tickets.ts'
import { useConnection } from '../../../shared/connection/use-connection.ts'
import { SaveMark } from '../../../shared/editing/save-mark.tsx'
import { useArrivalFocus } from '../../../shared/focus/arrival.ts'
import { usePageTitle } from '../../../shared/focus/use-page-title.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import styles from '../../../shared/page/page.module.css'
import { useToast } from '../../../shared/toast/toast.tsx'
import { useDraft } from '../editing/use-venue-draft.ts'
import { viewTexts } from './texts.ts'
import { VenueChip } from './venue-chip.tsx'

/** Name, state, who waits and who is there, and what can be done about all of it. */
export function VenueHead(): ReactNode {
  const t = useTexts(viewTexts)
  const { stored } = useDraft()
  const heading = useArrivalFocus()
  usePageTitle(stored.name)
  return (
    <header className={styles.head}>
      <div className={styles.what}>
        <Link to="/venues" className={styles.back}>
          <IconChevronLeft size="1.25em" aria-hidden="true" />
          {t('back')}
        </Link>
        <div className={styles.nameRow}>
          <h1 ref={heading} tabIndex={-1}>
            {stored.name}
          </h1>
          <VenueChip venue={stored} />
          <SaveMark />
        </div>
        <p>
          <Counts />
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          component={Link}
          to={`/venues/${stored.id}/staff`}
          leftSection={<IconTicket size="1.25em" aria-hidden="true" />}
        >
          {t('toTables')}
        </Button>
        <OpenOrClose />
      </div>
    </header>
  )
}

function Counts(): ReactNode {
  const t = useTexts(viewTexts)
  const { stored } = useDraft()
  const open = useOpenTickets(stored.id)
  const tables = useStoredTables(stored.id)
  const waiting = open.items.filter(({ status }) => status === 'waiting').length
  const staffed = tables.items.filter(({ staffUid }) => staffUid !== null).length
  return `${waiting === 0 ? t('nobodyWaiting') : t('waiting', { count: waiting })} · ${t('staffed', {
    staffed,
    count: String(stored.tableCount),
  })}`
}

/** Two people may do it at once, so the server decides: without a connection it waits, and says so. */
function OpenOrClose(): ReactNode {
  const t = useTexts(viewTexts)
  const { stored } = useDraft()
  const { functions } = useFirebase()
  const toast = useToast()
  const isBlocked = useConnection().mark === 'not-live'
  const [busy, setBusy] = useState(false)
  const isOpen = stored.state === 'OPEN'

  async function change(state: 'OPEN' | 'CLOSED'): Promise<void> {
    setBusy(true)
    const answer = await askServer(functions, 'changeVenueState', { venueId: stored.id, state })
    setBusy(false)
    if (answer.ok) toast({ text: t(state === 'OPEN' ? 'toastOpen' : 'toastClosed') })
    else toast({ text: answer.reason || t('noAnswer'), tone: 'failed' })
  }

  return (
    <Button
      variant={isOpen ? 'default' : 'filled'}
      loading={busy}
      disabled={isBlocked}
      title={isBlocked ? t('notLive') : undefined}
      leftSection={
        isOpen ? <IconLock size="1.25em" aria-hidden="true" /> : <IconDoor size="1.25em" aria-hidden="true" />
      }
      onClick={() => void change(isOpen ? 'CLOSED' : 'OPEN')}
    >
      {t(isOpen ? 'closeIt' : 'openIt')}
    </Button>
  )
}
