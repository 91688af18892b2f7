import type { ReactNode } from 'react'
import styles from './devices.module.css'
import { DevicesCard } from './devices-card.tsx'
import { MachinesCard } from './machines-card.tsx'
import { PagesCard } from './pages-card.tsx'

/** Which kiosks and displays belong to the venue, and how machines sign in. */
export function DevicesTab(): ReactNode {
  return (
    <div className={styles.stack}>
      <DevicesCard />
      <div className={styles.pair}>
        <MachinesCard />
        <PagesCard />
      </div>
    </div>
  )
}
