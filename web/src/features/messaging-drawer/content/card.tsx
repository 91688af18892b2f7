import type { ReactNode } from 'react'
import styles from './content.module.css'

/** An icon, a title and what belongs to it: how a file, a place or a person stands on a slip. */
export function Card({
  icon,
  title,
  children,
}: {
  icon: ReactNode
  title: string
  children?: ReactNode
}): ReactNode {
  return (
    <div className={styles.card}>
      <span className={styles.icon}>{icon}</span>
      <div>
        <b dir="auto">{title}</b>
        <div className={styles.details}>{children}</div>
      </div>
    </div>
  )
}
