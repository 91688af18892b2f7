import { Fragment, useState, type ReactNode } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import type { Marks } from '../../../firestore/fold-thread.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatClock, formatFully } from '../../../shared/time/format-time.ts'
import styles from './message-marks.module.css'
import { ReactionChip } from './reaction-chip.tsx'
import { marksTexts } from './texts.ts'

interface MessageMarksProps {
  message: ChatMessage
  marks: Marks
  nameOf: (message: ChatMessage) => string
}

/** What came later about a message: that it was changed, and who reacted to it. */
export function MessageMarks({ message, marks, nameOf }: MessageMarksProps): ReactNode {
  const { edits, reactions } = marks
  return (
    <>
      {edits.length > 0 && <EditMark message={message} edits={edits} />}
      {reactions.length > 0 && (
        <span className={styles.reactions}>
          {reactions.map((reaction) => (
            <ReactionChip key={reaction.id} reaction={reaction} name={nameOf(reaction)} />
          ))}
        </span>
      )}
    </>
  )
}

/** `Edited 11:05`; a press shows what was written before. */
function EditMark({ message, edits }: { message: ChatMessage; edits: Marks['edits'] }): ReactNode {
  const t = useTexts(marksTexts)
  const { locale } = useLocale()
  const [isOpen, setOpen] = useState(false)
  const at = edits.at(-1)?.createdAt ?? message.createdAt
  const earlier = [message, ...edits.slice(0, -1)]
  return (
    <>
      <button
        type="button"
        className={styles.edited}
        aria-expanded={isOpen}
        title={formatFully(at, locale)}
        onClick={() => setOpen(!isOpen)}
      >
        {t('edited', { time: formatClock(at, locale) })}
      </button>
      {isOpen && (
        <dl className={styles.earlier}>
          {earlier.map(({ id, createdAt, text }) => (
            <Fragment key={id}>
              <dt>{t('textAt', { time: formatClock(createdAt, locale) })}</dt>
              <dd dir="auto">{text || t('noText')}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </>
  )
}
