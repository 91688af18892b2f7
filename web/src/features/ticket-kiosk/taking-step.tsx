import { IconAlertCircle, IconClockHour4, IconTicket } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { KioskTop } from './kiosk-top.tsx'
import type { Taking } from './take-ticket.ts'
import { ticketKioskTexts } from './texts.ts'
import styles from './ticket-kiosk.module.css'
import type { TicketKiosk } from './use-ticket-kiosk.ts'

/** Between the tap and the number: whether the ticket is taken, at every moment. */
export function TakingStep({ display, kiosk }: { display: PublicDisplay; kiosk: TicketKiosk }): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { taking } = kiosk
  const { title, body } = wordsOf(taking)
  const isEnd = taking.kind === 'rejected' || taking.kind === 'refused'
  const Icon = isEnd ? IconAlertCircle : taking.kind === 'not-yet' ? IconClockHour4 : IconTicket
  return (
    <main className={styles.step}>
      <KioskTop name={display.name} />
      <div className={styles.taking} data-tone={isEnd || taking.kind === 'not-yet' || undefined}>
        <div role="status">
          <Icon size={64} stroke={1.6} aria-hidden="true" />
          <h1 ref={heading} tabIndex={-1}>
            {t(title)}
          </h1>
          {body !== null && <p>{t(body)}</p>}
        </div>
        {taking.kind === 'not-yet' && (
          <>
            <button type="button" onClick={kiosk.leave}>
              {t('goWithout')}
            </button>
            <p className={styles.hint}>{t('goWithoutHint')}</p>
          </>
        )}
        {isEnd && (
          <button type="button" onClick={kiosk.leave}>
            {t('startOver')}
          </button>
        )}
      </div>
    </main>
  )
}

function wordsOf(taking: Taking) {
  switch (taking.kind) {
    case 'taking':
    // Its page follows in the same moment.
    case 'numbered':
      return { title: 'taking', body: null } as const
    case 'stored':
      return { title: 'stored', body: 'storedBody' } as const
    case 'not-yet':
      return { title: 'notYet', body: 'notYetBody' } as const
    case 'rejected':
      return { title: 'rejected', body: 'rejectedBody' } as const
    case 'refused':
      return taking.refusal === 'venue-closed'
        ? ({ title: 'refusedClosed', body: 'refusedClosedBody' } as const)
        : ({ title: 'refusedVisitor', body: 'refusedVisitorBody' } as const)
  }
}
