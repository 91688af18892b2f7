import { IconAlertCircle, IconClockPause, IconHelpCircle, IconShieldCheck } from '@tabler/icons-react'
import { useLocale, useTexts } from '../i18n/use-texts.ts'
import { daysBetween, formatClockWithSeconds, formatClockWithTenths, formatDay } from '../time/format-time.ts'
import type { MessageProgress } from './message-progress.ts'
import styles from './proof-strip.module.css'
import { proofSteps, type ProofStep } from './proof-steps.ts'
import { messageTexts } from './texts.ts'

interface ProofStripProps {
  id: string
  message: MessageProgress
  /** Our own number, as shown. */
  fromNumber?: string | undefined
}

/** The proof of one message's way: five steps with their times, the attempts, and why it stopped. */
export function ProofStrip({ id, message, fromNumber }: ProofStripProps) {
  const t = useTexts(messageTexts)
  const { locale } = useLocale()
  const label = message.kept
    ? t('proofKept')
    : t('proof', { time: formatClockWithTenths(message.createdAt, locale) })
  return (
    <section id={id} className={styles.proof} aria-label={label}>
      <ol>
        {proofSteps(message).map((step) => (
          <li key={step.label} className={styles[step.look]}>
            <b>{t(`step_${step.label}`)}</b>
            <span>{timeOf(step)}</span>
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        <Outcome message={message} />
        {fromNumber !== undefined && <span>{t('fromNumber', { number: fromNumber })}</span>}
      </div>
    </section>
  )

  function timeOf({ at, note }: ProofStep): string {
    if (at === undefined) return note === undefined ? '' : t(`note_${note}`)
    // Providers give whole seconds: a tenth is shown only where it was measured.
    const clock = at % 1000 === 0 ? formatClockWithSeconds(at, locale) : formatClockWithTenths(at, locale)
    return daysBetween(message.createdAt, at) === 0 ? clock : `${formatDay(at, Date.now(), locale)}, ${clock}`
  }
}

/** How many attempts there were, and the error that the last one ended with. */
function Outcome({ message: { status, delivery } }: { message: MessageProgress }) {
  const t = useTexts(messageTexts)
  const { attempt, error } = delivery
  const attempts = attempt === 0 ? t('noAttempt') : t('attempts', { count: attempt })
  switch (status) {
    case 'SENT':
    case 'DELIVERED':
    case 'READ':
      return (
        <span>
          <IconShieldCheck size="1.15em" aria-hidden="true" />{' '}
          {attempt === 0 ? t('sent') : t('sentOnce', { count: attempt })}
        </span>
      )
    case 'HELD':
      return (
        <span>
          <IconClockPause size="1.15em" aria-hidden="true" /> {error?.text ?? t('held')}
        </span>
      )
    case 'UNKNOWN':
      return (
        <span>
          <IconHelpCircle size="1.15em" aria-hidden="true" /> {attempts}
          {error === undefined ? '' : ` (${error.code})`}
        </span>
      )
    case 'FAILED':
      return (
        <span>
          <IconAlertCircle size="1.15em" aria-hidden="true" /> {attempt === 0 ? t('notHandedOver') : attempts}
          {error === undefined ? '' : ` (${error.code})`}
        </span>
      )
    case 'PENDING':
    case 'SENDING':
    case 'CANCELLED':
      return <span>{attempts}</span>
  }
}
