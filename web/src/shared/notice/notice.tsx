import type { ReactNode } from 'react'
import styles from './notice.module.css'

export type NoticeTone = 'neutral' | 'held' | 'unknown' | 'failed'

/** Says in place what happened, what it means and what to do. `announce`: how urgently it is read out, once. */
export function Notice({
  tone = 'neutral',
  title,
  children,
  actions,
  announce,
}: {
  tone?: NoticeTone
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  announce?: 'status' | 'alert'
}): ReactNode {
  return (
    <div className={styles.notice} data-tone={tone} role={announce}>
      <b>{title}</b> {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
