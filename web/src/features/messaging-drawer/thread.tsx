import { Button } from '@mantine/core'
import { IconMessages, IconPlugConnectedX, IconWifiOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import type { ThreadState } from '../../firestore/thread-window.ts'
import { useBrowserOnline } from '../../shared/connection/use-connection.ts'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useDrawerFacts } from './drawer-facts.ts'
import { firstNameOf } from './template-values.ts'
import { drawerTexts } from './texts.ts'
import { ThreadList } from './thread-list.tsx'
import { ThreadLoading } from './thread-loading.tsx'
import styles from './thread.module.css'
import { useAnnouncements } from './use-announcements.ts'

interface ThreadProps {
  state: ThreadState & { loadOlder: () => void; restart: () => void }
  nameOf: (message: ChatMessage) => string
  openProofs: ReadonlySet<string>
  unfolded: ReadonlySet<string>
  uid: string
}

/** The messages, or why there are none to see. */
export function Thread({ state, nameOf, openProofs, unfolded, uid }: ThreadProps): ReactNode {
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
        <ThreadList
          state={state}
          loadOlder={state.loadOlder}
          nameOf={nameOf}
          openProofs={openProofs}
          unfolded={unfolded}
          uid={uid}
        />
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
  if (state.status === 'error') return <ThreadError state={state} />
  if (state.status === 'loading') {
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
