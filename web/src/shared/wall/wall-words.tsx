import type { ReactNode } from 'react'
import styles from './wall.module.css'

/** A wall that has one thing to say. */
export function WallWords({ title, children }: { title: string; children?: ReactNode }): ReactNode {
  return (
    <div className={styles.words} role="status">
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
    </div>
  )
}
