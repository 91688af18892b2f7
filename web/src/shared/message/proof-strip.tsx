import {
  IconAlertCircle,
  IconClockPause,
  IconHelpCircle,
  IconShieldCheck,
  IconUserCheck,
} from '@tabler/icons-react'
import { useLocale, useTexts } from '../i18n/use-texts.ts'
import { daysBetween, formatClockWithSeconds, formatClockWithTenths, formatDay } from '../time/format-time.ts'
import type { MessageProgress } from './message-progress.ts'
import { asSentence } from './reason-of.ts'
import { useReasonWords } from './use-reason-words.ts'
import styles from './proof-strip.module.css'
import { proofSteps, type ProofStep } from './proof-steps.ts'
import { messageTexts } from './texts.ts'

interface ProofStripProps {
  id: string
  message: MessageProgress
  /** Our own number, as shown. */
  fromNumber?: string | undefined
  /** The provider's own id of it. */
  providerId?: string | undefined
  /** True for the second sending of an earlier message. */
  isResend?: boolean | undefined
  /** Names whoever took care of it by hand. */
  personName: (uid: string) => string
}

/** The proof of one message's way: five steps with their times, the attempts, and why it stopped. */
export function ProofStrip(props: ProofStripProps) {
  const { id, message, fromNumber, providerId, isResend = false, personName } = props
  const t = useTexts(messageTexts)
  const { locale } = useLocale()
  const { settled } = message.delivery
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
        {settled !== undefined && (
          <span>
            <IconUserCheck size="1.15em" aria-hidden="true" />{' '}
            {t(`settled_${settledKeys[settled.how]}`, {
              name: personName(settled.by),
              time: timeOf({ at: settled.at }),
            })}
          </span>
        )}
        {isResend && <span>{t('resend')}</span>}
        {fromNumber !== undefined && <span>{t('fromNumber', { number: fromNumber })}</span>}
        {providerId !== undefined && (
          <span title={providerId}>{t('providerId', { id: endOf(providerId) })}</span>
        )}
      </div>
    </section>
  )

  function timeOf({ at, note }: Pick<ProofStep, 'at' | 'note'>): string {
    if (at === undefined) return note === undefined ? '' : t(`note_${note}`)
    // Providers give whole seconds: a tenth is shown only where it was measured.
    const clock = at % 1000 === 0 ? formatClockWithSeconds(at, locale) : formatClockWithTenths(at, locale)
    const time =
      daysBetween(message.createdAt, at) === 0 ? clock : `${formatDay(at, Date.now(), locale)}, ${clock}`
    return note === 'since' ? t('note_since', { time }) : time
  }
}

const settledKeys = {
  'told-in-person': 'told',
  'sent-as-template': 'template',
  'sent-again': 'again',
} as const

/** Provider's ids differ in their last characters. */
function endOf(providerId: string): string {
  return `…${providerId.replace(/=+$/, '').slice(-8)}`
}

/** How many attempts there were, and the error that the last one ended with. */
function Outcome({ message: { status, delivery } }: { message: MessageProgress }) {
  const t = useTexts(messageTexts)
  const reasonOf = useReasonWords()
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
          <IconClockPause size="1.15em" aria-hidden="true" />{' '}
          {error === undefined ? t('held') : asSentence(reasonOf(error))}
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
