import { IconArrowBackUp, IconBan, IconBell, IconTransfer, IconUserX } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTick } from '../../firestore/use-tick.ts'
import type { StoredTicket } from '../../firestore/ticket.ts'
import { useCaughtFocus } from '../../shared/focus/caught-focus.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { formatClock } from '../../shared/time/format-time.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { CompleteTicket } from './complete-ticket.tsx'
import { DeskButton } from './desk-button.tsx'
import { useDesk } from './desk-context.ts'
import styles from './own-table.module.css'
import { TextLine } from './text-line.tsx'
import { deskTexts } from './texts.ts'
import { TransferDialog } from './transfer-dialog.tsx'
import { minutesBetween, useAge, useAgeWords } from './use-age.ts'
import { useTicketCommands } from './use-ticket-commands.ts'
import { ReturnTrace } from './waiting-row.tsx'

/** Who is with this person, how the call got through, and how it ends. */
export function HeldTicket({ ticket, table }: { ticket: StoredTicket; table: number }): ReactNode {
  const t = useTexts(deskTexts)
  const heading = useCaughtFocus<HTMLHeadingElement>()
  const { venue, current } = useDesk()
  const [asked, setAsked] = useState<'cancel' | 'transfer' | null>(null)
  const commands = useTicketCommands(ticket)
  const { number, name, email } = ticket
  const close = (): void => setAsked(null)
  return (
    <>
      <p className={styles.label}>{t('withYou')}</p>
      <p className={styles.number} data-held={number}>
        {number}
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>
        <bdi>{name || email}</bdi>
      </h2>
      {name !== '' && <p className={styles.email}>{email}</p>}
      <ReturnTrace ticket={ticket} />
      <Facts ticket={ticket} />
      <div className={styles.actions}>
        <span className={styles.large}>
          <CompleteTicket ticket={ticket} />
        </span>
        <div className={styles.pair}>
          <DeskButton isBusy={current?.action === 'recall'} onPress={commands.recall}>
            <IconBell size="1.25em" aria-hidden="true" />
            {t('callAgain')}
          </DeskButton>
          <DidNotCome ticket={ticket} onPress={commands.noShow} />
        </div>
        <div className={styles.quiet}>
          <DeskButton tone="quiet" isBusy={current?.action === 'give-back'} onPress={commands.giveBack}>
            <IconArrowBackUp size="1.25em" aria-hidden="true" />
            {t('giveBack')}
          </DeskButton>
          <DeskButton tone="quiet" onPress={() => setAsked('transfer')}>
            <IconTransfer size="1.25em" aria-hidden="true" />
            {t('transfer')}
          </DeskButton>
          <DeskButton tone="bad" onPress={() => setAsked('cancel')}>
            <IconBan size="1.25em" aria-hidden="true" />
            {t('cancelTicket')}
          </DeskButton>
        </div>
      </div>
      <p className={styles.silence}>
        {t('silenceHint', { count: Math.round(venue.graceSeconds / 60), number: number ?? '', table })}
      </p>
      <CancelDialog ticket={ticket} opened={asked === 'cancel'} onClose={close} />
      <TransferDialog ticket={ticket} opened={asked === 'transfer'} onClose={close} />
    </>
  )
}

function Facts({ ticket }: { ticket: StoredTicket }): ReactNode {
  const t = useTexts(deskTexts)
  const { locale } = useLocale()
  const { venue } = useDesk()
  const say = useAgeWords()
  const { createdAt, calledAt, claimedAt = calledAt ?? createdAt, calls } = ticket
  const age = useAge(claimedAt)
  const clock = (at: number): string => formatClock(at, locale, venue.timeZone)
  return (
    <dl className={styles.facts}>
      <dt>{t('waited')}</dt>
      <dd>{say(minutesBetween(createdAt, claimedAt))}</dd>
      <dt>{t('atTable')}</dt>
      <dd>{t('since', { age, time: clock(claimedAt) })}</dd>
      <dt>{t('called')}</dt>
      <dd>
        {calledAt !== undefined && calls > 1 && (
          <span className={styles.calls}>
            {t('calledTimes', { count: String(calls), time: clock(calledAt) })}
          </span>
        )}
        <TextLine ticket={ticket} timeZone={venue.timeZone} />
      </dd>
    </dl>
  )
}

/** Only some time after the last call: from when on stands on it. */
function DidNotCome({
  ticket: { calledAt = 0 },
  onPress,
}: {
  ticket: StoredTicket
  onPress: () => void
}): ReactNode {
  const t = useTexts(deskTexts)
  const { locale } = useLocale()
  const { venue, current } = useDesk()
  const from = calledAt + venue.noShowAfterSeconds * 1_000
  const isEarly = useTick((now) => now < from)
  const words = isEarly ? t('didNotComeAt', { time: formatClock(from, locale, venue.timeZone) }) : undefined
  return (
    <DeskButton isBusy={current?.action === 'no-show'} reason={words} onPress={onPress}>
      <IconUserX size="1.25em" aria-hidden="true" />
      {words ?? t('didNotCome')}
    </DeskButton>
  )
}
