import { IconTicket } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { readVisitorName } from '@relaydesk/domain/tickets/visitor-email.ts'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { StepFrame } from './step-frame.tsx'
import { ticketKioskTexts } from './texts.ts'
import styles from './ticket-kiosk.module.css'
import type { TicketKiosk } from './use-ticket-kiosk.ts'

/** What somebody new is called. */
export function NameStep({
  display,
  kiosk,
  isOffline,
}: {
  display: PublicDisplay
  kiosk: TicketKiosk
  isOffline: boolean
}): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const [isWrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <StepFrame
      display={display}
      isOffline={isOffline}
      title={t('nameTitle')}
      onStartOver={kiosk.leave}
      onSubmit={() => {
        if (readVisitorName(kiosk.name) !== null) return kiosk.take({ isKnown: false })
        setWrong(true)
        return field.current?.focus()
      }}
    >
      <div className={styles.field}>
        <label htmlFor="ticket-name">{t('name')}</label>
        <input
          id="ticket-name"
          ref={field}
          value={kiosk.name}
          maxLength={120}
          dir="auto"
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          aria-invalid={isWrong || undefined}
          aria-describedby="ticket-name-hint"
          onChange={(event) => {
            kiosk.changeName(event.target.value)
            setWrong(false)
          }}
        />
      </div>
      <p id="ticket-name-hint" className={isWrong ? styles.wrong : styles.hint} role="status">
        {t(isWrong ? 'nameMissing' : 'nameBody')}
      </p>
      <div className={styles.twoButtons}>
        <button type="button" onClick={() => kiosk.go('email')}>
          {t('back')}
        </button>
        <button type="submit" className={styles.main} disabled={isOffline}>
          <IconTicket size="1.25em" aria-hidden="true" />
          {t('takeMyNumber')}
        </button>
      </div>
    </StepFrame>
  )
}
