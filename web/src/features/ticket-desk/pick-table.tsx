import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { DeskButton } from './desk-button.tsx'
import { useDesk } from './desk-context.ts'
import styles from './pick-table.module.css'
import { SeatPerson, SeatTicket } from './seat-list.tsx'
import { deskTexts } from './texts.ts'

/** For who sits nowhere yet: which tables are free, and by whom the others are taken. */
export function PickTable(): ReactNode {
  const t = useTexts(deskTexts)
  const { data, current, run } = useDesk()
  return (
    <>
      <p className={styles.hint}>{t('pickHint')}</p>
      <ul className={styles.tables} aria-label={t('tables')}>
        {data.seats.map((seat) => (
          <li key={seat.table} data-state={seat.state}>
            <div>
              <b>{t('table', { table: seat.table })}</b>
              <SeatPerson seat={seat} />
            </div>
            {seat.state === 'staffed' && <SeatTicket seat={seat} />}
            {seat.state === 'free' && (
              <DeskButton
                size="s"
                label={t('pickTable', { table: seat.table })}
                isBusy={current?.action === 'pick' && current.table === seat.table}
                onPress={() => void run({ action: 'pick', table: seat.table })}
              >
                {t('pick')}
              </DeskButton>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
