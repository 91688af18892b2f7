import { Button } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { serverClock } from '../../../firestore/server-clock.ts'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatClock } from '../../../shared/time/format-time.ts'
import type { StoredEvent } from '../../../firestore/order-event.ts'
import fields from '../../../shared/fields/fields.module.css'
import { pausedText } from '../wording/paused-text.ts'
import styles from './states.module.css'
import { statesTexts } from './texts.ts'
import type { ChangeState } from './use-change-state.ts'

export interface StateDialogProps {
  event: StoredEvent
  opened: boolean
  onClose: () => void
  state: ChangeState
}

const lengths = [10, 20, 30, 60] as const

/** Why and for how long the bar is paused, and what its guests are told meanwhile. */
export function PauseDialog(props: StateDialogProps): ReactNode {
  const t = useTexts(statesTexts)
  const { event, opened, onClose } = props
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('pauseTitle', { name: event.name })}
      closeLabel={t('close')}
    >
      <PauseForm {...props} />
    </Dialog>
  )
}

function PauseForm({ event, onClose, state }: StateDialogProps): ReactNode {
  const t = useTexts(statesTexts)
  const { locale } = useLocale()
  const [reason, setReason] = useState('')
  const [minutes, setMinutes] = useState<number | null>(null)
  const [now] = useState(() => serverClock.now())
  const id = useId()
  const untilAfter = (length: number): number => now + length * 60_000
  const until = minutes === null ? undefined : untilAfter(minutes)

  async function pause(): Promise<void> {
    const done = await state.change('CLOSED', {
      reason: reason.trim(),
      ...(until !== undefined && { until }),
    })
    if (done) onClose()
  }

  return (
    <form
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault()
        void pause()
      }}
    >
      <p>{t('pauseBody')}</p>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {t('reason')}
        </label>
        <input
          id={id}
          className={fields.input}
          data-autofocus
          maxLength={200}
          placeholder={t('reasonHint')}
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
        />
      </div>
      <fieldset className={styles.choices}>
        <legend className={fields.label}>{t('howLong')}</legend>
        <label>
          <input type="radio" name="length" checked={minutes === null} onChange={() => setMinutes(null)} />
          {t('untilResumed')}
        </label>
        {lengths.map((length) => (
          <label key={length}>
            <input
              type="radio"
              name="length"
              checked={minutes === length}
              onChange={() => setMinutes(length)}
            />
            {t('minutes', { count: length, time: formatClock(untilAfter(length), locale, event.timeZone) })}
          </label>
        ))}
      </fieldset>
      <div className={styles.told}>
        <span className={fields.label}>{t('guestsRead')}</span>
        <p dir="auto">{pausedText(event, until)}</p>
      </div>
      <div className={styles.answers}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="filled" loading={state.busy}>
          {t('pauseYes')}
        </Button>
      </div>
    </form>
  )
}
