import { Outlet, useParams, useSearch } from '@tanstack/react-router'
import { IconCalendarEvent } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { EventList } from '../features/events/list/event-list.tsx'
import { listTexts } from '../features/events/list/texts.ts'
import { EventView } from '../features/events/view/event-view.tsx'
import { usePerson } from '../firestore/session.ts'
import { EmptyState } from '../shared/empty-state/empty-state.tsx'
import { usePageTitle } from '../shared/focus/use-page-title.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import styles from '../shared/page/list-and-page.module.css'
import { useLayout } from './use-layout.ts'

/** The events that somebody runs, and beside them the one that is open. Where there is no room for both, one of them. */
export function EventsPage(): ReactNode {
  const t = useTexts(listTexts)
  const { role } = usePerson()
  const { event } = useParams({ strict: false })
  if (role !== 'lead' && role !== 'ops')
    return (
      <div className={styles.nothing}>
        <EmptyState title={t('notYoursTitle')}>{t('notYoursBody')}</EmptyState>
      </div>
    )
  return (
    <div className={styles.columns} data-open={event !== undefined || undefined}>
      <div className={styles.list}>
        <EventList selectedId={event} />
      </div>
      <Outlet />
    </div>
  )
}

/** What stands beside the list while no event is open. */
export function NoEvent(): ReactNode {
  const t = useTexts(listTexts)
  usePageTitle(t('title'))
  return (
    <section className={styles.nothing} data-beside aria-label={t('title')}>
      <EmptyState icon={<IconCalendarEvent />} title={t('pick')}>
        {t('pickHint')}
      </EmptyState>
    </section>
  )
}

export function EventPage(): ReactNode {
  const { event } = useParams({ from: '/desk/events/$event' })
  const { tab = 'menu' } = useSearch({ from: '/desk/events/$event' })
  return <EventView eventId={event} tab={tab} isPhone={useLayout() === 'phone'} />
}
