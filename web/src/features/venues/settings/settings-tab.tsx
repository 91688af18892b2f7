import type { ReactNode } from 'react'
import { HoursCard } from './hours-card.tsx'
import styles from './settings.module.css'
import { RulesCard } from './rules-card.tsx'
import { TablesCard } from './tables-card.tsx'
import { VisitorsCard } from './visitors-card.tsx'

/** When it is open, how many tables it has, and how it treats its visitors. */
export function SettingsTab(): ReactNode {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <HoursCard />
        <TablesCard />
      </div>
      <div className={styles.column}>
        <VisitorsCard />
        <RulesCard />
      </div>
    </div>
  )
}
