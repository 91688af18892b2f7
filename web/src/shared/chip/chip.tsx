import type { ReactNode } from 'react'
import styles from './chip.module.css'

/** A fact in few words. `line` has only a border, for what is true but not news. */
export function Chip({
  tone,
  children,
}: {
  tone: 'line' | 'green' | 'amber' | 'neutral'
  children: ReactNode
}): ReactNode {
  return (
    <span className={styles.chip} data-tone={tone}>
      {children}
    </span>
  )
}
