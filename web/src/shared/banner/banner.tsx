import type { ReactNode } from 'react'
import styles from './banner.module.css'

/** A line over a page that concerns all of it. */
export function Banner({
  tone,
  icon,
  title,
  children,
  action,
}: {
  tone: 'amber' | 'brand' | 'neutral'
  icon: ReactNode
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}): ReactNode {
  return (
    <div className={styles.banner} data-tone={tone} role="status">
      {icon}
      <div>
        <b>{title}</b> {children}
      </div>
      {action}
    </div>
  )
}
