import { IconMessageOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StoredTicket } from '../../firestore/ticket.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import styles from '../../shared/message/message-state.module.css'
import { lookOf } from '../../shared/message/message-vocabulary.ts'
import { RelayTrack } from '../../shared/message/relay-track.tsx'
import { StateIcon } from '../../shared/message/state-icon.tsx'
import { messageTexts } from '../../shared/message/texts.ts'
import { formatClock } from '../../shared/time/format-time.ts'
import { deskTexts } from './texts.ts'
import { ticketText } from './ticket-text.ts'

/** How far the newest text to a visitor got; or that they are to be called out. `timeZone`: shows when, too. */
export function TextLine({ ticket, timeZone }: { ticket: StoredTicket; timeZone?: string }): ReactNode {
  const t = useTexts(deskTexts)
  const state = useTexts(messageTexts)
  const { locale } = useLocale()
  const text = ticketText(ticket)
  if (text.kind !== 'text')
    return (
      <span className={styles.state} data-tone="quiet">
        <IconMessageOff size="1.15em" stroke={1.8} aria-hidden="true" />
        {t(text.kind === 'none' ? 'noPhone' : 'noText')}
      </span>
    )
  const { status, what, at, problem, callOut } = text
  const look = lookOf(status)
  // Beside "Called" the word says it, unless somebody has to do something about it.
  const isOfCall = timeZone !== undefined && !callOut && (what === 'called' || what === 'recall')
  return (
    <span className={styles.state} data-tone={look.tone} title={problem}>
      <RelayTrack track={look.track} />
      <StateIcon word={look.word} />
      <span>
        {isOfCall ? state(look.word) : t(`text_${status}`, { what: t(`what_${what}`) })}
        {timeZone !== undefined && at !== null && (
          <>
            {' '}
            <time dateTime={new Date(at).toISOString()}>{formatClock(at, locale, timeZone)}</time>
          </>
        )}
      </span>
    </span>
  )
}
