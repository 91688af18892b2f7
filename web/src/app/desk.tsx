import { Outlet, useRouteContext } from '@tanstack/react-router'
import { Suspense, type ReactNode } from 'react'
import { useFirebase } from '../firestore/firebase.ts'
import { useLeaseCompany } from '../firestore/lease.ts'
import { useOrderEvent } from '../firestore/order-event.ts'
import { PersonContext, usePerson } from '../firestore/session.ts'
import { useVenue } from '../firestore/venue.ts'
import { OfflineBanner } from '../shared/connection/offline-banner.tsx'
import styles from './desk.module.css'
import { LeaseContext } from './lease-context.ts'
import { MemoryNotice } from './memory-notice.tsx'
import { Navigation } from './navigation.tsx'
import { NoLease } from './no-lease.tsx'
import { PageFrame } from './page-frame.tsx'
import { placesOf } from './places.ts'
import { useLeaseId } from './use-lease.ts'

/** The page around every desk: navigation, connection, and the person it belongs to. */
export function Desk(): ReactNode {
  const { person } = useRouteContext({ from: '/desk' })
  return (
    <PersonContext value={person}>
      <DeskOfPerson />
    </PersonContext>
  )
}

function DeskOfPerson(): ReactNode {
  const leaseId = useLeaseId()
  const person = usePerson()
  const [eventId = null] = person.events
  const [venueId] = person.venues
  if (leaseId !== null) return <DeskOfLease key={leaseId} leaseId={leaseId} />
  if (eventId === null && venueId !== undefined) return <DeskOfVenues venueId={venueId} />
  return eventId === null && !placesOf(person).events ? <NoLease /> : <DeskOfEvents eventId={eventId} />
}

function DeskOfLease({ leaseId }: { leaseId: string }): ReactNode {
  const company = useLeaseCompany(leaseId)
  return (
    <LeaseContext value={{ id: leaseId, name: company.item?.name ?? leaseId }}>
      <PageFrame serverSpoke={!company.fromCache || company.status === 'error'}>
        <DeskPage />
      </PageFrame>
    </LeaseContext>
  )
}

/** For who works at events only: one of them tells whether the line to the server stands. Before the first there is nothing to wait for. */
function DeskOfEvents({ eventId }: { eventId: string | null }): ReactNode {
  const event = useOrderEvent(eventId)
  return (
    <PageFrame serverSpoke={eventId === null || !event.fromCache || event.status === 'error'}>
      <DeskPage />
    </PageFrame>
  )
}

/** The same for who works at venues only. */
function DeskOfVenues({ venueId }: { venueId: string }): ReactNode {
  const venue = useVenue(venueId)
  return (
    <PageFrame serverSpoke={!venue.fromCache || venue.status === 'error'}>
      <DeskPage />
    </PageFrame>
  )
}

function DeskPage(): ReactNode {
  const { keepsOnDevice } = useFirebase()
  return (
    <div className={styles.desk}>
      <Navigation />
      <div className={styles.content}>
        <OfflineBanner keepsOnDevice={keepsOnDevice} />
        {!keepsOnDevice && <MemoryNotice />}
        <main id="content" className={styles.main} tabIndex={-1}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  )
}
