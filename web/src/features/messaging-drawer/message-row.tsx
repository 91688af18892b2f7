import { memo, type ReactNode } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { MessageState } from '../../shared/message/message-state.tsx'
import { lookOfProgress } from '../../shared/message/message-vocabulary.ts'
import { ProofStrip } from '../../shared/message/proof-strip.tsx'
import { Slip } from '../../shared/message/slip.tsx'
import { formatClock, formatFully } from '../../shared/time/format-time.ts'
import { useDrawerActions } from './drawer-actions.ts'
import { useDrawerFacts } from './drawer-facts.ts'
import { MessageBody } from './message-body.tsx'
import { MessageNotice } from './message-notice.tsx'
import styles from './message-row.module.css'
import { drawerTexts } from './texts.ts'

interface MessageRowProps {
  message: ChatMessage
  author: string
  /** The heading of a new day that stands above the message; '' for none. */
  day: string
  isProofOpen: boolean
  isUnfolded: boolean
}

/** One message of the thread. Drawn again only when something about it changes. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps): ReactNode {
  const { message, author, day, isProofOpen, isUnfolded } = props
  const t = useTexts(drawerTexts)
  const { locale } = useLocale()
  const { toggleProof } = useDrawerActions()
  const { ourNumber } = useDrawerFacts()
  const { id, progress, createdAt } = message
  const look = progress && lookOfProgress(progress)
  const side = message.source === 'DRIVER' ? 'theirs' : 'ours'
  const time = formatClock(createdAt, locale)
  const proofId = `proof-${id}`
  return (
    <div className={styles.row}>
      {day !== '' && <p className={styles.day}>{day}</p>}
      <article
        className={styles.message}
        data-side={side}
        data-wide={isProofOpen || undefined}
        data-testid="chat-message"
        data-message-id={id}
        data-status={progress?.status}
        aria-label={t('messageBy', { name: author, time })}
        tabIndex={-1}
      >
        <Slip side={side} line={look?.line ?? 'plain'} tone={look?.tone ?? 'neutral'}>
          <MessageBody message={message} isUnfolded={isUnfolded} />
        </Slip>
        <div className={styles.meta}>
          <span>{author}</span>
          <time dateTime={new Date(createdAt).toISOString()} title={formatFully(createdAt, locale)}>
            {time}
          </time>
          {progress !== undefined && (
            <MessageState
              message={progress}
              isOpen={isProofOpen}
              proofId={proofId}
              onToggle={() => toggleProof(id)}
            />
          )}
        </div>
        {isProofOpen && progress !== undefined && (
          <ProofStrip id={proofId} message={progress} fromNumber={ourNumber} />
        )}
        <MessageNotice message={message} />
      </article>
    </div>
  )
})
