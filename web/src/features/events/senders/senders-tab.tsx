import type { ReactNode } from 'react'
import { LimitsForm } from './limits-form.tsx'
import { PlaceForm } from './place-form.tsx'
import { ScreensCard } from './screens.tsx'
import { SendersCard } from './senders-card.tsx'
import styles from './senders.module.css'
import { UnlimitedGuests } from './unlimited-guests.tsx'

/** Who can order here and how much, where it is picked up, and the screens that show it. */
export function SendersTab(): ReactNode {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <SendersCard />
        <ScreensCard />
      </div>
      <div className={styles.column}>
        <LimitsForm />
        <UnlimitedGuests />
        <PlaceForm />
      </div>
    </div>
  )
}
