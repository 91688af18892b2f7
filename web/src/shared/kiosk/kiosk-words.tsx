import type { ReactNode } from 'react'
import styles from './kiosk.module.css'

/** A kiosk that has one thing to say. */
export function KioskWords({ title, children }: { title: string; children?: ReactNode }): ReactNode {
  return (
    <main className={styles.words}>
      <h1>{title}</h1>
      {children !== undefined && <p>{children}</p>}
    </main>
  )
}
