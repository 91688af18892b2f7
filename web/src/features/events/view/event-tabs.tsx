import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { eventTabs, phoneTabs, type EventTab } from './event-tab.ts'
import styles from '../../../shared/page/page.module.css'
import { viewTexts } from './texts.ts'

/** The pages of an event, each with an address of its own. */
export function EventTabs({
  eventId,
  tab,
  isPhone,
}: {
  eventId: string
  tab: EventTab
  isPhone: boolean
}): ReactNode {
  const t = useTexts(viewTexts)
  return (
    <nav className={styles.tabs} aria-label={t('tabs')}>
      {(isPhone ? phoneTabs : eventTabs).map((candidate) => (
        <Link
          key={candidate}
          to="/events/$event"
          params={{ event: eventId }}
          search={candidate === 'menu' ? {} : { tab: candidate }}
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': candidate === tab ? 'page' : undefined }}
        >
          {t(candidate)}
        </Link>
      ))}
    </nav>
  )
}
