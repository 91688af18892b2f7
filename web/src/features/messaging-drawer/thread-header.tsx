import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ThreadState } from '../../firestore/thread-window.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { drawerTexts } from './texts.ts'
import styles from './thread.module.css'

export interface ThreadHeaderContext {
  hasOlder: boolean
  older: ThreadState['older']
  loadOlder: () => void
}

/** The top of what is loaded: more is coming, cannot be had now, or this is where it all began. */
export function ThreadHeader({ context }: { context?: ThreadHeaderContext }): ReactNode {
  const t = useTexts(drawerTexts)
  if (context === undefined) return null
  const { hasOlder, older, loadOlder } = context
  return (
    <div className={styles.top}>
      {older === 'failed' ? (
        <>
          {t('olderFailed')}
          <Button size="xs" onClick={loadOlder}>
            {t('tryAgain')}
          </Button>
        </>
      ) : (
        t(hasOlder ? 'loadingOlder' : 'beginning')
      )}
    </div>
  )
}

export function ThreadFooter(): ReactNode {
  return <div className={styles.bottom} />
}
