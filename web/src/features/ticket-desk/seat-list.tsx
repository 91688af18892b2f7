import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { formatClock } from '../../shared/time/format-time.ts'
import { useDesk } from './desk-context.ts'
import type { Seat } from './plan-desk.ts'
import styles from './seat-list.module.css'
import { deskTexts } from './texts.ts'
import { useAge, useIsRecent } from './use-age.ts'

/** All tables and what happens at them. `isBar`: in one line that scrolls. */
export function SeatList({ isBar = false }: { isBar?: boolean }): ReactNode {
  const t = useTexts(deskTexts)
  const { seats } = useDesk().data
  return (
    <ul
      className={styles.seats}
      data-bar={isBar || undefined}
      aria-label={t('tables')}
      // A region that scrolls takes focus, so that the keyboard can scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isBar ? 0 : undefined}
    >
      {seats.map((seat) => (
        <li key={seat.table} className={styles.seat} data-state={seat.state} data-table={seat.table}>
          <b>
            <span>{t('table', { table: seat.table })}</span>
            <SeatTicket seat={seat} />
          </b>
          <SeatPerson seat={seat} />
        </li>
      ))}
    </ul>
  )
}

/** Who is served there and since when; or that the one who sits there is free. */
export function SeatTicket({ seat }: { seat: Seat }): ReactNode {
  const t = useTexts(deskTexts)
  if (seat.number === null)
    return seat.state === 'free' ? null : <span className={styles.ticket}>{t('free')}</span>
  return (
    <span className={styles.ticket}>
      {seat.number}
      {seat.ticket?.calledAt !== undefined && <SeatAge at={seat.ticket.claimedAt ?? seat.ticket.calledAt} />}
    </span>
  )
}

function SeatAge({ at }: { at: number }): ReactNode {
  return `, ${useAge(at)}`
}

/** Who sits at a table, or why nobody does. */
export function SeatPerson({ seat: { state, staffName, releasedAt } }: { seat: Seat }): ReactNode {
  const t = useTexts(deskTexts)
  const { locale } = useLocale()
  const { venue } = useDesk()
  const isRecent = useIsRecent(releasedAt)
  if (state === 'mine') return <span className={styles.person}>{t('you')}</span>
  if (state === 'staffed')
    return (
      <span className={styles.person} title={staffName}>
        <bdi>{staffName}</bdi>
      </span>
    )
  return (
    <span className={styles.person}>
      {releasedAt === null || !isRecent
        ? t('notStaffed')
        : t('releasedAt', { time: formatClock(releasedAt, locale, venue.timeZone) })}
    </span>
  )
}
