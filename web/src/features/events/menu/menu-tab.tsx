import type { ReactNode } from 'react'
import { LimitsCard } from './limits-card.tsx'
import { MenuTable } from './menu-table.tsx'
import styles from './menu-tab.module.css'
import { ModifiersCard } from './modifiers-card.tsx'
import { TryMessage } from './try-message.tsx'

/** What the bar has, and what it understands. On a phone: what is sold out. */
export function MenuTab({ isPhone }: { isPhone: boolean }): ReactNode {
  if (isPhone) return <MenuTable isPhone />
  return (
    <div className={styles.columns}>
      <div className={styles.menu}>
        <MenuTable isPhone={false} />
      </div>
      <div className={styles.try}>
        <TryMessage />
      </div>
      <div className={styles.modifiers}>
        <ModifiersCard />
      </div>
      <div className={styles.limits}>
        <LimitsCard />
      </div>
    </div>
  )
}
