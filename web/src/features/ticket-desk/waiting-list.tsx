import { IconTicket, IconTicketOff } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { useCalmRows } from '../../shared/calm-rows/use-calm-rows.ts'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useDesk } from './desk-context.ts'
import { deskTexts } from './texts.ts'
import { useListKeys } from './use-list-keys.ts'
import styles from './waiting-list.module.css'
import { WaitingRow } from './waiting-row.tsx'

/** Who waits, in the order of the queue. */
export function WaitingList(): ReactNode {
  const t = useTexts(deskTexts)
  const { venue, data } = useDesk()
  if (data.waiting.length > 0) return <WaitingRows />
  return venue.state === 'OPEN' ? (
    <EmptyState icon={<IconTicket />} title={t('emptyTitle')}>
      {t('emptyHint')}
    </EmptyState>
  ) : (
    <EmptyState icon={<IconTicketOff />} title={t('emptyTitle')}>
      {t('emptyClosed')}
    </EmptyState>
  )
}

/** Stands as long as its list does: rows keep still under a hand on that list. */
function WaitingRows(): ReactNode {
  const t = useTexts(deskTexts)
  const { data } = useDesk()
  const list = useRef<HTMLUListElement>(null)
  const rows = useCalmRows(data.waiting, list, '')
  const reason = useReason()
  useListKeys(list)
  return (
    <ul ref={list} className={styles.list} aria-label={t('waitingTickets')}>
      {rows.map((ticket) => (
        <WaitingRow
          key={ticket.id}
          ticket={ticket}
          isNext={ticket.id === data.waiting[0]?.id}
          reason={reason}
        />
      ))}
    </ul>
  )
}

/** Why nobody can be accepted now; undefined when somebody can. */
function useReason(): string | undefined {
  const t = useTexts(deskTexts)
  const { own } = useDesk().data
  if (own === null) return t('pickFirst')
  return own.number === null ? undefined : t('finishFirst', { number: own.number })
}
