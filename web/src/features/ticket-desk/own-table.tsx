import { IconCircleDot, IconDoorExit } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Chip } from '../../shared/chip/chip.tsx'
import { useArrivalFocus } from '../../shared/focus/arrival.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { DeskButton } from './desk-button.tsx'
import { useDesk } from './desk-context.ts'
import { HeldTicket } from './held-ticket.tsx'
import { NobodyWithYou } from './nobody-with-you.tsx'
import styles from './own-table.module.css'
import { PickTable } from './pick-table.tsx'
import { deskTexts } from './texts.ts'

/** Where this person sits and whom they serve; or the tables from which they choose. `venueName`: above it all. */
export function OwnTable({ venueName, onLeave }: { venueName: ReactNode; onLeave: () => void }): ReactNode {
  const t = useTexts(deskTexts)
  const heading = useArrivalFocus()
  const { data, current } = useDesk()
  const { own } = data
  return (
    // A region that scrolls takes focus, so that the keyboard can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.own} aria-label={t('yourTable')} tabIndex={0}>
      <p className={styles.venue}>{venueName}</p>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {own === null ? t('pickTitle') : t('table', { table: own.table })}
        </h1>
        {own !== null && (
          <>
            <Chip tone="green">
              <IconCircleDot size="1.25em" aria-hidden="true" />
              {t('staffedByYou')}
            </Chip>
            <span className={styles.leave}>
              <DeskButton
                size="s"
                label={t('leaveLabel', { table: own.table })}
                isBusy={current?.action === 'unpick'}
                onPress={onLeave}
              >
                <IconDoorExit size="1.25em" aria-hidden="true" />
                {t('leave')}
              </DeskButton>
            </span>
          </>
        )}
      </header>
      {own === null ? (
        <PickTable />
      ) : own.ticket === null ? (
        <NobodyWithYou />
      ) : (
        <HeldTicket key={own.ticket.id} ticket={own.ticket} table={own.table} />
      )}
    </section>
  )
}
