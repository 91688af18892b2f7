import { Button } from '@mantine/core'
import { IconClock, IconClockPause, IconX } from '@tabler/icons-react'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { serverClock } from '../../../firestore/server-clock.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatClock, formatMomentWithClock } from '../../../shared/time/format-time.ts'
import { focusAtOnce } from '../focus-at-once.ts'
import { planSchedule, presetsAt, toLocalField } from './plan-schedule.ts'
import styles from './send-later.module.css'
import { scheduleTexts } from './texts.ts'

interface SendLaterProps {
  /** The driver's first name. */
  driverName: string
  /** When free text closes, epoch ms; undefined when it is closed. */
  windowUntil: number | undefined
  /** Schedules what is written; false when nothing is. */
  onPick: (delaySeconds: number, hold: boolean) => boolean
  onClose: () => void
}

/** When a text is to leave: a few good times, or any within 30 days. */
export function SendLater({ driverName, windowUntil, onPick, onClose }: SendLaterProps): ReactNode {
  const t = useTexts(scheduleTexts)
  const { locale } = useLocale()
  const noteId = useId()
  const [openedAt] = useState(() => serverClock.now())
  const [field, setField] = useState('')
  const [isTextMissing, setTextMissing] = useState(false)
  const chosen = field === '' ? null : planSchedule(new Date(field).getTime(), serverClock.now(), windowUntil)
  const timeOf = (at: number): string => formatMomentWithClock(at, openedAt, locale)

  function pick(at: number): void {
    const plan = planSchedule(at, serverClock.now(), windowUntil)
    if (plan.ok) setTextMissing(!onPick(plan.delaySeconds, plan.isAfterWindow))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }

  const isLate = chosen?.ok === true && chosen.isAfterWindow
  return (
    // Escape reaches the form from each of its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.panel}
      aria-label={t('title')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        pick(new Date(field).getTime())
      }}
    >
      <div className={styles.head}>
        <h3>{t('title')}</h3>
        <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
          <IconX size={18} aria-hidden="true" />
        </button>
      </div>
      <div className={styles.presets}>
        {presetsAt(openedAt).map(({ name, at }, index) => {
          const plan = planSchedule(at, openedAt, windowUntil)
          const held = plan.ok && plan.isAfterWindow
          return (
            <Button
              key={name}
              size="xs"
              ref={index === 0 ? focusAtOnce : undefined}
              leftSection={held ? <IconClockPause size={16} /> : <IconClock size={16} />}
              onClick={() => pick(at)}
            >
              {t(name)} <span className={styles.time}>{formatClock(at, locale)}</span>
            </Button>
          )
        })}
      </div>
      <div className={styles.exact}>
        <label>
          <span>{t('exactly')}</span>
          <input
            type="datetime-local"
            value={field}
            min={toLocalField(openedAt)}
            aria-describedby={noteId}
            aria-invalid={chosen?.ok === false || undefined}
            onChange={(event) => setField(event.target.value)}
          />
        </label>
        <Button type="submit" size="xs" variant="filled" aria-disabled={chosen?.ok !== true || undefined}>
          {t('schedule')}
        </Button>
      </div>
      <output id={noteId} className={styles.note} data-warning={isLate || isTextMissing || undefined}>
        {isTextMissing ? t('textMissing') : noteOf()}
      </output>
    </form>
  )

  function noteOf(): string {
    if (chosen?.ok === false) return t(chosen.problem)
    if (chosen === null) return windowUntil === undefined ? t('closedNow', { name: driverName }) : holdsFrom()
    const leaves = t('leaves', { time: timeOf(new Date(field).getTime()) })
    return isLate ? `${leaves} ${t('closedByThen', { name: driverName })}` : leaves
  }

  function holdsFrom(): string {
    return t('closesAt', { time: timeOf(windowUntil ?? 0), name: driverName })
  }
}
