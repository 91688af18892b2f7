import { IconArrowBackUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StoredTicket } from '../../firestore/ticket.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { formatClock } from '../../shared/time/format-time.ts'
import { useDesk } from './desk-context.ts'
import { DeskButton } from './desk-button.tsx'
import { TextLine } from './text-line.tsx'
import { deskTexts } from './texts.ts'
import { useAge } from './use-age.ts'
import styles from './waiting-list.module.css'

/** Somebody who waits. `reason`: why this one cannot be accepted now. */
export function WaitingRow({
  ticket,
  isNext,
  reason,
}: {
  ticket: StoredTicket
  isNext: boolean
  reason: string | undefined
}): ReactNode {
  const t = useTexts(deskTexts)
  const { current, run } = useDesk()
  const { id, number, name, email, createdAt } = ticket
  const age = useAge(createdAt)
  return (
    <li className={styles.row} data-next={isNext || undefined} data-ticket={number}>
      <span className={styles.number}>{number}</span>
      <div className={styles.who}>
        <p className={styles.name} title={name || email}>
          <bdi>{name || email}</bdi>
        </p>
        {name !== '' && (
          <p className={styles.email} title={email}>
            {email}
          </p>
        )}
        <p className={styles.marks}>
          <TextLine ticket={ticket} />
          <ReturnTrace ticket={ticket} />
        </p>
      </div>
      <span className={styles.age}>{age}</span>
      <DeskButton
        label={t('acceptTicket', { number: number ?? '' })}
        isBusy={current?.ticketId === id}
        reason={reason}
        row={id}
        onPress={() => void run({ action: 'accept', ticketId: id, number })}
      >
        {t('accept')}
      </DeskButton>
    </li>
  )
}

/** From which table somebody came back, and when. */
export function ReturnTrace({ ticket: { returned } }: { ticket: StoredTicket }): ReactNode {
  const t = useTexts(deskTexts)
  const { locale } = useLocale()
  const { venue } = useDesk()
  const last = returned.at(-1)
  if (last === undefined) return null
  const values = { table: last.table, time: formatClock(last.at, locale, venue.timeZone) }
  return (
    <span className={styles.back} title={last.why === 'silent' ? t('backSilent', values) : last.staffName}>
      <IconArrowBackUp size="1.15em" stroke={1.8} aria-hidden="true" />
      {t('backFrom', values)}
    </span>
  )
}
