import { IconBuildingStore } from '@tabler/icons-react'
import { Outlet, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { listTexts } from '../features/venues/list/texts.ts'
import { VenueList } from '../features/venues/list/venue-list.tsx'
import { VenueView } from '../features/venues/view/venue-view.tsx'
import { usePerson } from '../firestore/session.ts'
import { EmptyState } from '../shared/empty-state/empty-state.tsx'
import { usePageTitle } from '../shared/focus/use-page-title.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import styles from '../shared/page/list-and-page.module.css'

/** The venues that somebody runs, and beside them the one that is open. Where there is no room for both, one of them. */
export function VenuesPage(): ReactNode {
  const t = useTexts(listTexts)
  const { role } = usePerson()
  const { venue } = useParams({ strict: false })
  if (role !== 'lead' && role !== 'ops')
    return (
      <div className={styles.nothing}>
        <EmptyState title={t('notYoursTitle')}>{t('notYoursBody')}</EmptyState>
      </div>
    )
  return (
    <div className={styles.columns} data-open={venue !== undefined || undefined}>
      <div className={styles.list}>
        <VenueList selectedId={venue} />
      </div>
      <Outlet />
    </div>
  )
}

/** What stands beside the list while no venue is open. */
export function NoVenue(): ReactNode {
  const t = useTexts(listTexts)
  usePageTitle(t('title'))
  return (
    <section className={styles.nothing} data-beside aria-label={t('title')}>
      <EmptyState icon={<IconBuildingStore />} title={t('pick')}>
        {t('pickHint')}
      </EmptyState>
    </section>
  )
}

export function VenuePage(): ReactNode {
  const { venue } = useParams({ from: '/desk/venues/$venue' })
  const { tab = 'settings' } = useSearch({ from: '/desk/venues/$venue' })
  return <VenueView venueId={venue} tab={tab} />
}
