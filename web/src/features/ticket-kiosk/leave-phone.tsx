import { IconCircleCheck } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { leavePhone, type DeskAnswer } from '../../firestore/kiosk-callables.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { readGuestPhone } from '../../shared/kiosk/guest-phone.ts'
import { homeCountry } from '../../shared/kiosk/home-country.ts'
import { usePhoneProblem } from '../../shared/kiosk/use-phone-problem.ts'
import { ticketKioskTexts } from './texts.ts'
import styles from './ticket-kiosk.module.css'

/** A visitor may leave a phone number, and is texted from then on. */
export function LeavePhone({
  ticket,
  timeZone,
  onTyping,
  onAsk,
  onLeft,
}: {
  ticket: { venueId: string; ticketId: string }
  timeZone: string
  onTyping: () => void
  /** The visitor asked to be texted; whether that is so is not known yet. */
  onAsk: () => void
  onLeft: () => void
}): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const { functions } = useFirebase()
  const [typed, setTyped] = useState('')
  const [isTyping, setTyping] = useState(false)
  const [state, setState] = useState<'open' | 'asking' | DeskAnswer>('open')
  const country = useMemo(() => homeCountry(timeZone, [], navigator.languages), [timeZone])
  const phone = useMemo(() => readGuestPhone(typed, country), [typed, country])
  const problem = usePhoneProblem(phone)

  async function leave(): Promise<void> {
    setTyping(false)
    if (phone.kind !== 'number' || state === 'asking') return
    setState('asking')
    onAsk()
    const answer = await leavePhone(functions, ticket, phone.e164)
    setState(answer)
    if (answer === 'done') onLeft()
  }

  if (state === 'done') {
    return (
      <p className={styles.texted} role="status">
        <IconCircleCheck size="1.5em" aria-hidden="true" />
        <span>{t('texted', { phone: typed.trim() })}</span>
      </p>
    )
  }
  const isWrong = problem !== null && !isTyping
  const answer = state === 'unreachable' ? t('textLate') : state === 'not-done' ? t('textRefused') : null
  return (
    <form
      className={styles.card}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void leave()
      }}
    >
      <h2>{t('textTitle')}</h2>
      <p>{t('textBody')}</p>
      <div className={styles.field}>
        <label htmlFor="ticket-phone">{t('phone')}</label>
        <div className={styles.withButton}>
          <input
            id="ticket-phone"
            type="tel"
            value={typed}
            maxLength={25}
            autoComplete="off"
            readOnly={state === 'asking'}
            aria-invalid={isWrong || undefined}
            aria-describedby="ticket-phone-hint"
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
            onChange={(event) => {
              setTyped(event.target.value)
              setTyping(true)
              setState('open')
              onTyping()
            }}
          />
          <button type="submit" disabled={phone.kind !== 'number' || state === 'asking'}>
            {t(state === 'asking' ? 'texting' : 'textMe')}
          </button>
        </div>
      </div>
      <p
        id="ticket-phone-hint"
        className={isWrong || answer !== null ? styles.wrong : styles.small}
        role="status"
      >
        {answer ?? (isWrong ? problem : t('phoneHint'))}
      </p>
    </form>
  )
}
