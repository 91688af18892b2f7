import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { IconBuildingStore } from '@tabler/icons-react'
import { useMemo, type ReactNode } from 'react'
import { useVenue, type StoredVenue } from '../../../firestore/venue.ts'
import { EditingContext } from '../../../shared/editing/editing-context.ts'
import { editingOf } from '../../../shared/editing/editing-of.ts'
import { SaveProblem } from '../../../shared/editing/save-mark.tsx'
import { EmptyState } from '../../../shared/empty-state/empty-state.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useWaiting } from '../../../shared/loading/use-waiting.ts'
import styles from '../../../shared/page/page.module.css'
import { showField } from '../editing/show-field.ts'
import { useVenueDraft, VenueDraftContext } from '../editing/use-venue-draft.ts'
import { settingsTexts } from '../settings/texts.ts'
import { TabBody } from './tab-body.tsx'
import { viewTexts } from './texts.ts'
import { VenueHead } from './venue-head.tsx'
import { venueTabs, type VenueTab } from './venue-tab.ts'

/** One venue: whether it is open, and its pages. */
export function VenueView({ venueId, tab }: { venueId: string; tab: VenueTab }): ReactNode {
  const t = useTexts(viewTexts)
  const { status, item, retry } = useVenue(venueId)
  if (item !== null) return <LoadedVenue key={venueId} stored={item} tab={tab} />
  return (
    <section className={styles.page} aria-label={t('venue')}>
      {status === 'loading' ? (
        <Loading />
      ) : (
        <EmptyState
          icon={<IconBuildingStore />}
          title={t('missingTitle')}
          action={
            <span className={styles.actions}>
              <Link to="/venues">{t('back')}</Link>
              {status === 'error' && (
                <Button size="xs" onClick={retry}>
                  {t('tryAgain')}
                </Button>
              )}
            </span>
          }
        >
          {t('missingBody')}
        </EmptyState>
      )}
    </section>
  )
}

function LoadedVenue({ stored, tab }: { stored: StoredVenue; tab: VenueTab }): ReactNode {
  const draft = useVenueDraft(stored)
  const say = useTexts(settingsTexts)
  const editing = useMemo(() => editingOf(draft, say, showField), [draft, say])
  return (
    <VenueDraftContext value={draft}>
      <EditingContext value={editing}>
        {/* A region that scrolls takes focus, so that the keyboard can scroll it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles.page} tabIndex={0} aria-label={stored.name}>
          <VenueHead />
          <Tabs venueId={stored.id} tab={tab} />
          <SaveProblem />
          <TabBody tab={tab} />
        </section>
      </EditingContext>
    </VenueDraftContext>
  )
}

/** The pages of a venue, each with an address of its own. */
function Tabs({ venueId, tab }: { venueId: string; tab: VenueTab }): ReactNode {
  const t = useTexts(viewTexts)
  return (
    <nav className={styles.tabs} aria-label={t('tabs')}>
      {venueTabs.map((candidate) => (
        <Link
          key={candidate}
          to="/venues/$venue"
          params={{ venue: venueId }}
          search={candidate === 'settings' ? {} : { tab: candidate }}
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': candidate === tab ? 'page' : undefined }}
        >
          {t(candidate)}
        </Link>
      ))}
    </nav>
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
