import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { StoredTicket } from '../../firestore/ticket.ts'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import tables from '../../shared/table/table.module.css'
import { formatClock, formatFully } from '../../shared/time/format-time.ts'
import { useDesk } from './desk-context.ts'
import styles from './history-list.module.css'
import { deskTexts } from './texts.ts'
import { minutesBetween, useAgeWords } from './use-age.ts'
import { ReturnTrace } from './waiting-row.tsx'

const pageSize = 50

/** What ended today, the newest first. */
export function HistoryList(): ReactNode {
  const t = useTexts(deskTexts)
  const { finished, finishedStatus, retry } = useDesk().data
  const [shown, setShown] = useState(pageSize)
  if (finished.length === 0 && finishedStatus === 'error')
    return (
      <EmptyState
        icon={<IconHistory />}
        title={t('problem')}
        action={<Button onClick={retry}>{t('retry')}</Button>}
      >
        {t('problemHint')}
      </EmptyState>
    )
  if (finishedStatus === 'loading') return null
  if (finished.length === 0)
    return (
      <EmptyState icon={<IconHistory />} title={t('historyEmpty')}>
        {t('historyHint')}
      </EmptyState>
    )
  return (
    <div className={styles.history}>
      <div className={tables.card}>
        <table className={`${tables.table} ${styles.table}`} aria-label={t('history')}>
          <thead>
            <tr>
              <th scope="col" className={tables.number}>
                {t('columnNumber')}
              </th>
              <th scope="col">{t('columnVisitor')}</th>
              <th scope="col">{t('columnBecame')}</th>
              <th scope="col">{t('columnTable')}</th>
              <th scope="col">{t('columnWaited')}</th>
              <th scope="col">{t('columnServed')}</th>
              <th scope="col">{t('columnEnded')}</th>
            </tr>
          </thead>
          <tbody>
            {finished.slice(0, shown).map((ticket) => (
              <HistoryRow key={ticket.id} ticket={ticket} />
            ))}
          </tbody>
        </table>
      </div>
      {finished.length > shown && (
        <div className={styles.more}>
          <Button size="xs" onClick={() => setShown(shown + pageSize)}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  )
}

function HistoryRow({ ticket }: { ticket: StoredTicket }): ReactNode {
  const t = useTexts(deskTexts)
  const { locale } = useLocale()
  const { venue } = useDesk()
  const say = useAgeWords()
  const {
    number,
    name,
    email,
    status,
    endedBy,
    table,
    staffName = '',
    createdAt,
    claimedAt,
    endedAt,
  } = ticket
  return (
    <tr data-finished={number}>
      <td className={tables.number}>{number}</td>
      <td>
        <bdi className={styles.name}>{name || email}</bdi>
        <ReturnTrace ticket={ticket} />
      </td>
      <td>
        <span className={styles.status} data-status={status}>
          {status === 'no-show' || status === 'cancelled' ? t(`status_${status}`) : t('status_completed')}
        </span>
        {endedBy !== undefined && endedBy !== 'staff' && (
          <span className={styles.small}>{t(endedBy === 'visitor' ? 'endedByVisitor' : 'endedByReset')}</span>
        )}
      </td>
      <td>{table !== undefined && t('atTableBy', { table, name: staffName })}</td>
      <td>{claimedAt !== undefined && say(minutesBetween(createdAt, claimedAt))}</td>
      <td>
        {claimedAt !== undefined &&
          endedAt !== undefined &&
          status === 'completed' &&
          say(minutesBetween(claimedAt, endedAt))}
      </td>
      <td>
        {endedAt !== undefined && (
          <time
            dateTime={new Date(endedAt).toISOString()}
            title={formatFully(endedAt, locale, venue.timeZone)}
          >
            {formatClock(endedAt, locale, venue.timeZone)}
          </time>
        )}
      </td>
    </tr>
  )
}
