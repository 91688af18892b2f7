import { Link } from '@tanstack/react-router'
import { IconCar } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useUnreadTotal } from '../features/enquiry-list/use-unread-total.ts'
import { CountBadge } from '../shared/chip/count-badge.tsx'
import { LiveMark } from '../shared/connection/live-mark.tsx'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { Logo } from '../shared/logo/logo.tsx'
import { Account } from './account.tsx'
import { useLease } from './lease-context.ts'
import styles from './navigation.module.css'
import { appTexts } from './texts.ts'

/** The rail at the left, which becomes a bar at the bottom of a phone. */
export function Navigation(): ReactNode {
  const t = useTexts(appTexts)
  const lease = useLease()
  const unread = useUnreadTotal(lease.id)
  return (
    <nav className={styles.nav} aria-label={t('main')}>
      <span className={styles.mark}>
        <Logo />
      </span>
      <Link to="/enquiries" className={styles.place} activeProps={{ 'aria-current': 'page' }}>
        <span className={styles.icon}>
          <IconCar size="1.375rem" stroke={1.8} aria-hidden="true" />
          {unread > 0 && (
            <span className={styles.badge}>
              <CountBadge count={unread} words={t('new', { count: unread })} />
            </span>
          )}
        </span>
        {t('enquiries')}
      </Link>
      <div className={styles.foot}>
        <span className={styles.live}>
          <LiveMark stacked />
        </span>
        <Account />
      </div>
    </nav>
  )
}
