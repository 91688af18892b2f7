import { useState, type ReactNode } from 'react'
import { serverClock } from '../../firestore/server-clock.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import buttons from './board-button.module.css'
import { Choices } from './choices.tsx'
import styles from './dialog-form.module.css'
import { boardTexts } from './texts.ts'
import { useAsk } from './use-ask.ts'

const lengths = [5, 10, 20, 30, 60] as const
const openEnd = 'open'

/** Stops new orders: why, and for how long. */
export function PauseForm({ eventId, onDone }: { eventId: string; onDone: () => void }): ReactNode {
  const t = useTexts(boardTexts)
  const { isBusy, problem, ask } = useAsk()
  const [reason, setReason] = useState('')
  const [minutes, setMinutes] = useState('10')

  function pause(): void {
    const until = minutes === openEnd ? {} : { until: serverClock.now() + Number(minutes) * 60_000 }
    ask('changeEventState', { eventId, state: 'CLOSED', reason: reason.trim(), ...until }, onDone)
  }

  return (
    <form
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault()
        pause()
      }}
    >
      <p className={styles.intro}>{t('pauseBody')}</p>
      <label className={styles.field}>
        <span>{t('pauseReason')}</span>
        <input
          type="text"
          maxLength={200}
          placeholder={t('pauseReasonExample')}
          data-autofocus
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
        />
      </label>
      <Choices
        label={t('pauseUntil')}
        type="radio"
        options={[
          ...lengths.map((count) => ({ value: String(count), label: t('pauseMinutes', { count }) })),
          { value: openEnd, label: t('pauseOpenEnd') },
        ]}
        chosen={[minutes]}
        onToggle={setMinutes}
      />
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <button type="submit" className={buttons.main} aria-disabled={isBusy || undefined}>
          {t('pause')}
        </button>
      </div>
    </form>
  )
}
