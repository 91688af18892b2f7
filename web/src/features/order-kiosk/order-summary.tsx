import { IconUsers } from '@tabler/icons-react'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import { useId, useState, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { usePhoneProblem } from '../../shared/kiosk/use-phone-problem.ts'
import { waitTime } from '../../shared/time/wait-time.ts'
import { readCup } from './kiosk-draft.ts'
import styles from './order-summary.module.css'
import { ProblemNote } from './problem-note.tsx'
import { kioskTexts } from './texts.ts'
import type { Kiosk } from './use-kiosk.ts'

/** What the cup will be, for whom, how long it takes, and the one button that orders it. */
export function OrderSummary({ board, kiosk }: { board: PublicBoard; kiosk: Kiosk }): ReactNode {
  const t = useTexts(kioskTexts)
  const { draft, phase, lost } = kiosk
  const cup = readCup(draft, board)
  const isUnknown = phase.kind === 'unknown'
  const isLocked = phase.kind === 'placing' || isUnknown
  // The bar texts from a number of its own; one that has none calls.
  const canText = board.senders.some((sender) => sender.startsWith('+'))
  return (
    <form
      className={styles.summary}
      aria-label={t('yourOrder')}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        kiosk.order()
      }}
    >
      <div className={styles.cup} aria-live="polite">
        <p className={styles.label}>{t('yourOrder')}</p>
        <p className={cup === null ? styles.none : styles.drink}>{cup?.title ?? t('chooseFirst')}</p>
        {cup !== null && cup.modifiers.length > 0 && (
          <p className={styles.modifiers}>
            {cup.modifiers.map((modifier) => (
              <span key={modifier}>{modifier}</span>
            ))}
          </p>
        )}
        {lost !== null && (
          <p className={styles.problem} role="alert">
            {t('justSoldOut', { drink: lost })}
          </p>
        )}
      </div>
      <div className={styles.fields}>
        <NameField kiosk={kiosk} isLocked={isLocked} />
        {canText && <PhoneField kiosk={kiosk} isLocked={isLocked} />}
      </div>
      <div className={styles.end}>
        <ProblemNote phase={phase} board={board} />
        <Waiting board={board} />
        <button
          type="submit"
          className={styles.order}
          disabled={
            phase.kind === 'placing' || (!isUnknown && (cup === null || kiosk.phone.kind === 'wrong'))
          }
        >
          {phase.kind === 'placing' ? t('placing') : t(isUnknown ? 'askAgain' : 'order')}
        </button>
        <button
          type="button"
          className={styles.startOver}
          disabled={phase.kind === 'placing' || kiosk.isFresh}
          onClick={kiosk.reset}
        >
          {t('startOver')}
        </button>
      </div>
    </form>
  )
}

function NameField({ kiosk, isLocked }: { kiosk: Kiosk; isLocked: boolean }): ReactNode {
  const t = useTexts(kioskTexts)
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {t('name')}
      </label>
      <input
        id={id}
        className={styles.input}
        value={kiosk.draft.name}
        maxLength={60}
        dir="auto"
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        readOnly={isLocked}
        onChange={(event) => kiosk.change({ ...kiosk.draft, name: event.target.value })}
      />
    </div>
  )
}

function PhoneField({ kiosk, isLocked }: { kiosk: Kiosk; isLocked: boolean }): ReactNode {
  const t = useTexts(kioskTexts)
  const id = useId()
  // While somebody still types, nothing is wrong yet.
  const [isTyping, setTyping] = useState(false)
  const problem = usePhoneProblem(kiosk.phone)
  const isWrong = problem !== null && !isTyping
  const hint =
    kiosk.phone.kind === 'number' ? t('weText') : t(kiosk.draft.name === '' ? 'weCallNumber' : 'weCallName')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {t('phone')}
      </label>
      <input
        id={id}
        className={styles.input}
        type="tel"
        value={kiosk.draft.phone}
        maxLength={25}
        placeholder={t('phonePlaceholder')}
        autoComplete="off"
        readOnly={isLocked}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-hint`}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        onChange={(event) => kiosk.change({ ...kiosk.draft, phone: event.target.value })}
      />
      <p id={`${id}-hint`} className={isWrong ? styles.problem : styles.hint} role="status">
        {isWrong ? problem : hint}
      </p>
    </div>
  )
}

function Waiting({ board: { waiting, minutes } }: { board: PublicBoard }): ReactNode {
  const t = useTexts(kioskTexts)
  const wait = waitTime(minutes)
  const about = wait === null ? '' : wait === 'long' ? t('longWait') : t('about', { minutes: wait })
  return (
    <p className={styles.waiting}>
      <IconUsers size="1.25em" aria-hidden="true" />
      <span>
        {waiting === 0 ? t('nobodyBefore') : t('before', { count: waiting })}
        {about}
      </span>
    </p>
  )
}
