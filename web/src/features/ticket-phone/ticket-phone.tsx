import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { isOfThisDay } from '@relaydesk/domain/tickets/ticket-page-path.ts'
import type { ReactNode } from 'react'
import type { BoardView } from '../../firestore/board-follower.ts'
import { usePageTitle } from '../../shared/focus/use-page-title.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useWaiting } from '../../shared/loading/use-waiting.ts'
import { LiveTicket } from './live-ticket.tsx'
import { PhoneFrame } from './phone-frame.tsx'
import { phoneTexts } from './texts.ts'
import styles from './ticket-phone.module.css'

/**
 * A visitor's number on their own phone. `view` is what is known of the venue; `day` says of which day the number is, null if
 * nobody knows.
 */
export function TicketPhone({
  view,
  number,
  day,
}: {
  view: BoardView<PublicDisplay>
  number: number
  day: string | null
}): ReactNode {
  const t = useTexts(phoneTexts)
  const { board, phase } = view
  const title = t('title', { number })
  if (board === null) {
    return (
      <PhoneFrame view={view}>
        {phase === 'missing' ? (
          <Words title={t('missing')} pageTitle={title}>
            {t('missingBody')}
          </Words>
        ) : (
          <Loading title={title} />
        )}
      </PhoneFrame>
    )
  }
  return (
    <PhoneFrame view={view}>
      {isOfThisDay(day, board) ? (
        <LiveTicket display={board} number={number} phase={phase} />
      ) : (
        <Words title={t('otherDay')} pageTitle={title} number={number}>
          {t('otherDayBody')}
        </Words>
      )}
    </PhoneFrame>
  )
}

function Loading({ title }: { title: string }): ReactNode {
  const t = useTexts(phoneTexts)
  const waiting = useWaiting(true)
  usePageTitle(title)
  if (waiting === 'not-yet') return null
  return (
    <div role="status">
      <h1 className={styles.word}>{t('loading')}</h1>
      {waiting === 'long' && <p className={styles.body}>{t('loadingLong')}</p>}
    </div>
  )
}

/** A page that has one thing to say. */
function Words({
  title,
  pageTitle,
  number,
  children,
}: {
  title: string
  pageTitle: string
  number?: number
  children: ReactNode
}): ReactNode {
  usePageTitle(pageTitle)
  return (
    <section className={styles.ticket} data-place="gone">
      {number !== undefined && <s className={styles.number}>{number}</s>}
      <h1 className={styles.word}>{title}</h1>
      <p className={styles.body}>{children}</p>
    </section>
  )
}
