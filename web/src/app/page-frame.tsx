import type { ReactNode } from 'react'
import { ConnectionContext, useFollowConnection } from '../shared/connection/use-connection.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { ToastRegion } from '../shared/toast/toast.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import styles from './page-frame.module.css'
import { appTexts } from './texts.ts'

/**
 * What every page of a signed-in person has: whether it is live, toasts, shortcuts, and the way past the navigation to
 * `#content`. `serverSpoke`: the server's word on what the page shows is not outstanding.
 */
export function PageFrame({
  serverSpoke,
  children,
}: {
  serverSpoke: boolean
  children: ReactNode
}): ReactNode {
  const t = useTexts(appTexts)
  const connection = useFollowConnection(serverSpoke)
  return (
    <ConnectionContext value={connection}>
      <ToastRegion closeLabel={t('close')}>
        <a className={styles.skip} href="#content">
          {t('skip')}
        </a>
        {children}
        <KeyboardHelp />
      </ToastRegion>
    </ConnectionContext>
  )
}
