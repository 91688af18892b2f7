import type { ReactNode } from 'react'
import { Logo } from '../../shared/logo/logo.tsx'
import styles from './ticket-kiosk.module.css'

/** Whose kiosk it is; `children` stand at its end. */
export function KioskTop({ name, children }: { name: string; children?: ReactNode }): ReactNode {
  return (
    <header className={styles.top}>
      <span className={styles.logo}>
        <Logo />
      </span>
      <b>{name}</b>
      {children}
    </header>
  )
}
