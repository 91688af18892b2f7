import { IconArrowRight, IconHelpCircle, IconLock, IconUserCheck } from '@tabler/icons-react'
import { mistypedEnding } from '@relaydesk/domain/tickets/mistyped-ending.ts'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { readEmail } from '@relaydesk/domain/tickets/visitor-email.ts'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { offeredEndings, withEnding } from './email-ending.ts'
import { StepFrame } from './step-frame.tsx'
import { ticketKioskTexts } from './texts.ts'
import styles from './ticket-kiosk.module.css'
import type { TicketKiosk } from './use-ticket-kiosk.ts'

/** Who somebody is: their e-mail address, and their name if it is known. */
export function EmailStep({
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
  const [isLooking, setLooking] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { email, lookup } = kiosk
  const { known } = lookup
  const isWhole = readEmail(email) !== null
  const guess = isWhole ? mistypedEnding(email, display.emailEndings) : null
  const ending = display.emailEndings[0] ?? 'gmail.com'

  useEffect(() => field.current?.focus(), [])

  function change(next: string): void {
    kiosk.changeEmail(next)
    setWrong(false)
  }

  async function goOn(): Promise<void> {
    if (!isWhole) {
      setWrong(true)
      field.current?.focus()
    } else if (known !== null) kiosk.take({ isKnown: true })
    else {
      setLooking(true)
      const found = await lookup.look()
      // Who is known is asked first whether it is them; who has gone meanwhile, or types on, goes nowhere.
      if (found === null && field.current?.value === email) kiosk.go('name')
      setLooking(false)
    }
  }

  return (
    <StepFrame
      display={display}
      isOffline={isOffline}
      title={t('emailTitle')}
      onStartOver={kiosk.leave}
      onSubmit={() => void goOn()}
    >
      <div className={styles.field}>
        <label htmlFor="ticket-email">{t('email')}</label>
        <input
          id="ticket-email"
          ref={field}
          type="email"
          inputMode="email"
          value={email}
          maxLength={254}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={isWrong || undefined}
          aria-describedby="ticket-email-hint"
          onChange={(event) => change(event.target.value)}
        />
      </div>
      <div className={styles.chips} role="group" aria-label={t('endings')}>
        {offeredEndings(display.emailEndings).map((one) => (
          <button
            key={one}
            type="button"
            onClick={() => {
              change(withEnding(email, one))
              field.current?.focus()
            }}
          >
            {one}
          </button>
        ))}
      </div>
      <div id="ticket-email-hint" role="status">
        {isWrong && <p className={styles.wrong}>{t('emailNotWhole', { ending })}</p>}
        {guess !== null && (
          <p className={styles.guess}>
            <IconHelpCircle size="1.25em" aria-hidden="true" />
            <span>{t('isItEnding', { ending: guess })}</span>
            <button type="button" onClick={() => change(withEnding(email, `@${guess}`))}>
              {t('yesEnding', { ending: guess })}
            </button>
          </p>
        )}
      </div>
      {known === null ? (
        <button type="submit" className={styles.main} disabled={isOffline || isLooking}>
          {t('next')}
          <IconArrowRight size="1.25em" aria-hidden="true" />
        </button>
      ) : (
        <div className={styles.known}>
          <span className={styles.avatar}>
            <IconUserCheck size="1.5em" aria-hidden="true" />
          </span>
          <p role="status">
            <b>{known}</b>
            {t('weKnow')}
          </p>
          <button type="button" onClick={() => kiosk.go('name')}>
            {t('otherName')}
          </button>
          <button type="submit" className={styles.main} disabled={isOffline}>
            {t('yesTake')}
            <IconArrowRight size="1.25em" aria-hidden="true" />
          </button>
        </div>
      )}
      <p className={styles.hint}>
        <IconLock size="1.25em" aria-hidden="true" />
        {t('nameHint')}
      </p>
    </StepFrame>
  )
}
