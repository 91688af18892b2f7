import { Link, useLocation } from '@tanstack/react-router'
import {
  IconActivityHeartbeat,
  IconBuildingStore,
  IconCalendarEvent,
  IconCar,
  IconCoffee,
  IconTicket,
} from '@tabler/icons-react'
import { useContext, type ReactNode } from 'react'
import { useUnreadTotal } from '../features/enquiry-list/use-unread-total.ts'
import { useOpenLetterCount } from '../features/operations/use-dead-letters.ts'
import { usePerson } from '../firestore/session.ts'
import { CountBadge } from '../shared/chip/count-badge.tsx'
import { LiveMark } from '../shared/connection/live-mark.tsx'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { Logo } from '../shared/logo/logo.tsx'
import { Account } from './account.tsx'
import { readLastOpen } from './last-open.ts'
import { LeaseContext } from './lease-context.ts'
import styles from './navigation.module.css'
import { boardAddress, placesOf, ticketsAddress } from './places.ts'
import { appTexts } from './texts.ts'

/** The rail at the left, which becomes a bar at the bottom of a phone. It has the places in which this person has work. */
export function Navigation(): ReactNode {
  const t = useTexts(appTexts)
  const person = usePerson()
  const lease = useContext(LeaseContext)
  const places = placesOf(person)
  return (
    <nav className={styles.nav} aria-label={t('main')}>
      <span className={styles.mark}>
        <Logo />
      </span>
      {lease !== null && <EnquiriesPlace leaseId={lease.id} />}
      {places.orders && (
        <Place
          to={boardAddress(person.events, readLastOpen().board)}
          icon={<IconCoffee size="1.375rem" stroke={1.8} aria-hidden="true" />}
          label={t('orders')}
        />
      )}
      {places.tickets && (
        <Place
          to={ticketsAddress(person.venues, readLastOpen().venue)}
          icon={<IconTicket size="1.375rem" stroke={1.8} aria-hidden="true" />}
          label={t('tickets')}
        />
      )}
      {places.events && (
        <Place
          to="/events"
          icon={<IconCalendarEvent size="1.375rem" stroke={1.8} aria-hidden="true" />}
          label={t('events')}
        />
      )}
      {places.venues && <VenuesPlace />}
      {lease !== null && places.operations && <OperationsPlace leaseId={lease.id} />}
      <div className={styles.foot}>
        <span className={styles.live}>
          <LiveMark stacked />
        </span>
        <Account />
      </div>
    </nav>
  )
}

function EnquiriesPlace({ leaseId }: { leaseId: string }): ReactNode {
  const t = useTexts(appTexts)
  const unread = useUnreadTotal(leaseId)
  return (
    <Place
      to="/enquiries"
      icon={<IconCar size="1.375rem" stroke={1.8} aria-hidden="true" />}
      label={t('enquiries')}
      badge={unread > 0 && <CountBadge count={unread} words={t('new', { count: unread })} />}
    />
  )
}

/** The venues that somebody runs. Their tables have addresses under them, and are a place of their own. */
function VenuesPlace(): ReactNode {
  const t = useTexts(appTexts)
  const isAtTables = useLocation({ select: ({ pathname }) => pathname.endsWith('/staff') })
  return (
    <Place
      to="/venues"
      isElsewhere={isAtTables}
      icon={<IconBuildingStore size="1.375rem" stroke={1.8} aria-hidden="true" />}
      label={t('venues')}
    />
  )
}

/** Where the messages that need a person are; only for those who may do something about them. */
function OperationsPlace({ leaseId }: { leaseId: string }): ReactNode {
  const t = useTexts(appTexts)
  const open = useOpenLetterCount(leaseId)
  return (
    <Place
      to="/operations"
      icon={<IconActivityHeartbeat size="1.375rem" stroke={1.8} aria-hidden="true" />}
      label={t('operations')}
      badge={open > 0 && <CountBadge count={open} words={t('needPerson', { count: open })} />}
    />
  )
}

function Place({
  to,
  icon,
  label,
  badge = false,
  isElsewhere = false,
}: {
  to: string
  icon: ReactNode
  label: string
  badge?: ReactNode
  /** The page that is open is no part of this place, although its address begins alike. */
  isElsewhere?: boolean
}): ReactNode {
  return (
    <Link to={to} className={styles.place} activeProps={{ 'aria-current': isElsewhere ? undefined : 'page' }}>
      <span className={styles.icon}>
        {icon}
        {badge !== false && <span className={styles.badge}>{badge}</span>}
      </span>
      {label}
    </Link>
  )
}
