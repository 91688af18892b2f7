import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { IconCalendarOff } from '@tabler/icons-react'
import { useMemo, type ReactNode } from 'react'
import { useOrderEvent, type StoredEvent } from '../../../firestore/order-event.ts'
import { EmptyState } from '../../../shared/empty-state/empty-state.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useWaiting } from '../../../shared/loading/use-waiting.ts'
import { EditingContext } from '../../../shared/editing/editing-context.ts'
import { editingOf } from '../../../shared/editing/editing-of.ts'
import { SaveProblem } from '../../../shared/editing/save-mark.tsx'
import { editingTexts } from '../editing/texts.ts'
import { DraftContext, useEventDraft } from '../editing/use-event-draft.ts'
import { StateBanner } from '../states/state-banner.tsx'
import { EventHead } from './event-head.tsx'
import { phoneTabs, type EventTab } from './event-tab.ts'
import { EventTabs } from './event-tabs.tsx'
import styles from '../../../shared/page/page.module.css'
import { TabBody } from './tab-body.tsx'
import { viewTexts } from './texts.ts'

export interface EventViewProps {
  eventId: string
  tab: EventTab
  isPhone: boolean
}

/** One event: what it is, how it runs, and its pages. */
export function EventView({ eventId, tab, isPhone }: EventViewProps): ReactNode {
  const t = useTexts(viewTexts)
  const { status, item, retry } = useOrderEvent(eventId)
  if (item !== null) return <LoadedEvent key={eventId} stored={item} tab={tab} isPhone={isPhone} />
  return (
    <section className={styles.page} aria-label={t('event')}>
      {status === 'loading' && <Loading />}
      {status === 'missing' && (
        <EmptyState icon={<IconCalendarOff />} title={t('missingTitle')} action={<BackToList />}>
          {t('missingBody')}
        </EmptyState>
      )}
      {status === 'error' && (
        <EmptyState
          icon={<IconCalendarOff />}
          title={t('missingTitle')}
          action={
            <span className={styles.actions}>
              <BackToList />
              <Button size="xs" onClick={retry}>
                {t('tryAgain')}
              </Button>
            </span>
          }
        >
          {t('missingBody')}
        </EmptyState>
      )}
    </section>
  )
}

function BackToList(): ReactNode {
  const t = useTexts(viewTexts)
  return <Link to="/events">{t('back')}</Link>
}

function LoadedEvent({
  stored,
  tab,
  isPhone,
}: {
  stored: StoredEvent
  tab: EventTab
  isPhone: boolean
}): ReactNode {
  const draft = useEventDraft(stored)
  const say = useTexts(editingTexts)
  const editing = useMemo(() => editingOf(draft, say), [draft, say])
  const shown = isPhone && !phoneTabs.includes(tab) ? 'menu' : tab
  return (
    <DraftContext value={draft}>
      <EditingContext value={editing}>
        {/* A region that scrolls takes focus, so that the keyboard can scroll it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles.page} tabIndex={0} aria-label={stored.name}>
          <EventHead isPhone={isPhone} />
          <EventTabs eventId={stored.id} tab={shown} isPhone={isPhone} />
          <StateBanner event={stored} />
          <SaveProblem />
          <TabBody tab={shown} isPhone={isPhone} />
        </section>
      </EditingContext>
    </DraftContext>
  )
}

function Loading(): ReactNode {
  const t = useTexts(viewTexts)
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
