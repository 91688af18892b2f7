import type { ReactNode } from 'react'
import styles from './count-badge.module.css'

/** A count of what is new; `words` say it to a screen reader ("3 unread"). */
export function CountBadge({ count, words }: { count: number; words: string }): ReactNode {
  return (
    <span className={styles.badge}>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
