import { IconAlertCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StoredOrder } from '../../../firestore/order.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatFully, formatMomentWithClock } from '../../../shared/time/format-time.ts'
import { useToday } from '../../../shared/time/use-today.ts'
import { ChannelMark } from '../parts/channel-mark.tsx'
import tables from '../../../shared/table/table.module.css'
import styles from './guests.module.css'
import { guestsTexts } from './texts.ts'
import { textState } from './text-state.ts'

/** One line an order, the newest first. */
export function GuestTable({
  rows,
  timeZone,
}: {
  rows: readonly StoredOrder[]
  timeZone: string
}): ReactNode {
  const t = useTexts(guestsTexts)
  return (
    <div className={tables.card}>
      <table className={`${tables.table} ${styles.table}`} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col" className={tables.number}>
              {t('columnNumber')}
            </th>
            <th scope="col">{t('columnGuest')}</th>
            <th scope="col">{t('columnDrink')}</th>
            <th scope="col">{t('columnStatus')}</th>
            <th scope="col">{t('columnOrdered')}</th>
            <th scope="col">{t('columnReady')}</th>
            <th scope="col">{t('columnText')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((order) => (
            <Row key={order.id} order={order} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ order, timeZone }: { order: StoredOrder; timeZone: string }): ReactNode {
  const t = useTexts(guestsTexts)
  const { number, guest, channel, itemTitle, modifiers, status, createdAt, readyAt } = order
  const { state, callOut } = textState(order)
  return (
    <tr data-order={order.id}>
      <td className={tables.number}>{number ?? ''}</td>
      <td>
        <span className={styles.guest}>
          <ChannelMark channel={channel} isBare />
          <bdi>{guest.name || (guest.digits === '' ? t('nobody') : `•• ${guest.digits}`)}</bdi>
          {guest.name !== '' && guest.digits !== '' && (
            <span className={styles.digits}>•• {guest.digits}</span>
          )}
        </span>
      </td>
      <td>
        <b>{itemTitle}</b>
        {modifiers.length > 0 && (
          <span className={styles.small}>
            {modifiers
              .map(({ title, without = false }) =>
                without ? t('without', { what: title.toLowerCase() }) : title,
              )
              .join(', ')}
          </span>
        )}
      </td>
      <td>
        <span className={styles.status} data-status={status}>
          {t(`status_${status}`)}
        </span>
      </td>
      <td>
        <When at={createdAt} timeZone={timeZone} />
      </td>
      <td>{readyAt !== undefined && <When at={readyAt} timeZone={timeZone} />}</td>
      <td>
        <span className={styles.text} data-call={callOut || undefined} title={order.text?.problem}>
          {callOut && <IconAlertCircle size="1.125em" aria-hidden="true" />}
          {t(state)}
        </span>
      </td>
    </tr>
  )
}

function When({ at, timeZone }: { at: number; timeZone: string }): ReactNode {
  const { locale } = useLocale()
  const today = useToday()
  return (
    <time dateTime={new Date(at).toISOString()} title={formatFully(at, locale, timeZone)}>
      {formatMomentWithClock(at, Math.max(today, at), locale, timeZone)}
    </time>
  )
}
