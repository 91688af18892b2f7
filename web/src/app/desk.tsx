import { Outlet, useRouteContext } from '@tanstack/react-router'
import { Suspense, type ReactNode } from 'react'
import { useFirebase } from '../firestore/firebase.ts'
import { useLeaseCompany } from '../firestore/lease.ts'
import { PersonContext } from '../firestore/session.ts'
import { ConnectionContext, useFollowConnection } from '../shared/connection/use-connection.ts'
import { OfflineBanner } from '../shared/connection/offline-banner.tsx'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { ToastRegion } from '../shared/toast/toast.tsx'
import styles from './desk.module.css'
import { KeyboardHelp } from './keyboard-help.tsx'
import { LeaseContext } from './lease-context.ts'
import { MemoryNotice } from './memory-notice.tsx'
import { Navigation } from './navigation.tsx'
import { NoLease } from './no-lease.tsx'
import { appTexts } from './texts.ts'
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
  return leaseId === null ? <NoLease /> : <DeskOfLease key={leaseId} leaseId={leaseId} />
}

function DeskOfLease({ leaseId }: { leaseId: string }): ReactNode {
  const t = useTexts(appTexts)
  const { keepsOnDevice } = useFirebase()
  const company = useLeaseCompany(leaseId)
  const connection = useFollowConnection(!company.fromCache || company.status === 'error')
  return (
    <LeaseContext value={{ id: leaseId, name: company.item?.name ?? leaseId }}>
      <ConnectionContext value={connection}>
        <ToastRegion closeLabel={t('close')}>
          <a className={styles.skip} href="#content">
            {t('skip')}
          </a>
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
          <KeyboardHelp />
        </ToastRegion>
      </ConnectionContext>
    </LeaseContext>
  )
}
