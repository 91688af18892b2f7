import { Button } from '@mantine/core'
import { IconMessages, IconPlugConnectedX, IconWifiOff } from '@tabler/icons-react'
import { useEffect, type ReactNode } from 'react'
import type { ThreadState } from '../../firestore/thread-window.ts'
import { useBrowserOnline } from '../../shared/connection/use-connection.ts'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useDrawerFacts } from './drawer-facts.ts'
import { firstNameOf } from '@relaydesk/domain/chat/known-values.ts'
import { drawerTexts } from './texts.ts'
import { ThreadList, type ThreadListProps } from './thread-list.tsx'
import { ThreadLoading } from './thread-loading.tsx'
import styles from './thread.module.css'
import { useAnnouncements } from './use-announcements.ts'

interface ThreadProps extends Omit<ThreadListProps, 'loadOlder'> {
  state: ThreadState & { loadOlder: () => void; restart: () => void }
}

/** The messages, or why there are none to see. */
export function Thread(props: ThreadProps): ReactNode {
  const { state, nameOf, uid } = props
  const said = useAnnouncements(state.messages, uid, nameOf)
  return (
    <>
      <div className="visually-hidden" aria-live="polite">
        {said.polite}
      </div>
      <div className="visually-hidden" aria-live="assertive">
        {said.assertive}
      </div>
      {state.messages.length > 0 ? (
        <ThreadList {...props} loadOlder={state.loadOlder} />
      ) : (
        <NoMessages state={state} />
      )}
    </>
  )
}

function NoMessages({ state }: Pick<ThreadProps, 'state'>): ReactNode {
  const t = useTexts(drawerTexts)
  const { driverName, canWrite } = useDrawerFacts()
  const isOnline = useBrowserOnline()
  // What was loaded may be about older messages only.
  const { hasOlder, older, loadOlder } = state
  useEffect(() => {
    if (hasOlder && older === 'idle') loadOlder()
  }, [hasOlder, older, loadOlder])
  if (state.status === 'error') return <ThreadError state={state} />
  if (state.status === 'loading' || hasOlder) {
    if (isOnline) return <ThreadLoading />
    return (
      <div className={styles.state}>
        <EmptyState icon={<IconWifiOff />} title={t('offlineTitle')}>
          {t('offlineText')}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className={styles.state}>
      <EmptyState icon={<IconMessages />} title={t('emptyTitle')}>
        {canWrite ? t('emptyWrite', { name: firstNameOf(driverName) }) : t('emptyRead')}
      </EmptyState>
    </div>
  )
}

function ThreadError({ state: { error, restart } }: Pick<ThreadProps, 'state'>): ReactNode {
  const t = useTexts(drawerTexts)
  const isDenied = error !== undefined && 'code' in error && error.code === 'permission-denied'
  return (
    <div className={styles.state} role="alert">
      <EmptyState
        icon={<IconPlugConnectedX />}
        title={t('errorTitle')}
        action={<Button onClick={restart}>{t('tryAgain')}</Button>}
      >
        {t(isDenied ? 'errorDenied' : 'errorOther')}
      </EmptyState>
    </div>
  )
}
