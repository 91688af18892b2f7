import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DeadLetter, SettledHow, Settlement } from '../../firestore/dead-letter.ts'
import { useLocale, useTexts, type Translate } from '../../shared/i18n/use-texts.ts'
import { asSentence } from '../../shared/message/reason-of.ts'
import { useReasonWords } from '../../shared/message/use-reason-words.ts'
import { formatFully, formatMomentWithClock } from '../../shared/time/format-time.ts'
import { LetterSteps } from './letter-steps.tsx'
import styles from './operations.module.css'
import { planSteps } from './plan-steps.ts'
import type { en } from './texts.en.ts'
import { operationsTexts } from './texts.ts'

export interface LetterRowProps {
  letter: DeadLetter
  /** The name of who wrote or settled something, by uid. */
  nameOf: (uid: string) => string
  /** Start of the reader's day, epoch ms. */
  today: number
}

/** One message that did not arrive: what, for whom, why, since when, and what is safe to do. Never its words. */
export function LetterRow({ letter, nameOf, today }: LetterRowProps): ReactNode {
  const t = useTexts(operationsTexts)
  const { locale } = useLocale()
  const { driver, cause, attempts, failedAt, settled } = letter
  const reasonOf = useReasonWords()
  const { reason } = planSteps(cause)
  return (
    <tr data-letter={letter.messageId}>
      <td className={styles.what}>
        <Link
          to="/enquiries/$enquiryId"
          params={{ enquiryId: letter.enquiryId }}
          className={styles.strong}
          data-row={letter.id}
        >
          {whatOf(letter, t)}
        </Link>
        <span className={styles.small}>
          <bdi>{driver.name || t('noDriverName')}</bdi>
          {driver.number !== '' && (
            <>
              {'\u00A0· '}
              <span className={styles.digits}>{driver.number}</span>
            </>
          )}
        </span>
      </td>
      <td className={styles.why}>
        <span>
          {cause.text === '' ? t('unknownCause') : asSentence(reasonOf(cause))}
          {cause.code !== '' && <span className={styles.code}> ({cause.code})</span>}
        </span>
        <span className={styles.small}>
          {[
            attempts === 0 ? t('noAttempt') : t('attempts', { count: attempts }),
            ...(settled === undefined && reason !== undefined ? [t(`reason_${reason}`)] : []),
          ].join(' · ')}
        </span>
      </td>
      <td className={styles.when}>
        <time dateTime={new Date(failedAt).toISOString()} title={formatFully(failedAt, locale)}>
          {formatMomentWithClock(failedAt, Math.max(today, failedAt), locale)}
        </time>
      </td>
      <td>
        {settled === undefined ? (
          <LetterSteps letter={letter} />
        ) : (
          <Ending settled={settled} nameOf={nameOf} today={today} />
        )}
      </td>
    </tr>
  )
}

function Ending({
  settled,
  nameOf,
  today,
}: Pick<LetterRowProps, 'nameOf' | 'today'> & { settled: Settlement }) {
  const t = useTexts(operationsTexts)
  const { locale } = useLocale()
  const { how, by, at } = settled
  return (
    <>
      <span>{t(howKeys[how])}</span>
      <span className={styles.small}>
        {t('by', { name: nameOf(by) })} ·{' '}
        <time dateTime={new Date(at).toISOString()} title={formatFully(at, locale)}>
          {formatMomentWithClock(at, Math.max(today, at), locale)}
        </time>
      </span>
    </>
  )
}

const howKeys = {
  'tried-again': 'how_triedAgain',
  'sent-as-template': 'how_sentAsTemplate',
  'told-in-person': 'how_toldInPerson',
  'arrived-after-all': 'how_arrivedAfterAll',
  'sent-again': 'how_sentAgain',
  other: 'how_else',
} as const satisfies Record<SettledHow, keyof typeof en>

const kinds: Readonly<
  Record<string, `kind_${'text' | 'template' | 'image' | 'video' | 'audio' | 'document' | 'reaction'}`>
> = {
  text: 'kind_text',
  template: 'kind_template',
  image: 'kind_image',
  video: 'kind_video',
  audio: 'kind_audio',
  document: 'kind_document',
  reaction: 'kind_reaction',
}

function whatOf({ messageType = '', enquiryNumber }: DeadLetter, t: Translate<typeof en>): string {
  const what = t(kinds[messageType] ?? 'kind_message')
  return enquiryNumber === undefined ? what : t('inEnquiry', { what, number: enquiryNumber })
}
