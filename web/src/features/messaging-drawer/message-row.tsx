import { IconBan, IconDots } from '@tabler/icons-react'
import { memo, Suspense, useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import type { Marks } from '../../firestore/fold-thread.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { MessageState } from '../../shared/message/message-state.tsx'
import { lookOfProgress } from '../../shared/message/message-vocabulary.ts'
import { Slip } from '../../shared/message/slip.tsx'
import { formatClock, formatFully } from '../../shared/time/format-time.ts'
import { useDrawerActions } from './drawer-actions.ts'
import { useDrawerFacts } from './drawer-facts.ts'
import { MessageMarks, MessageTools, ProofStrip } from './lazy-parts.ts'
import { MessageBody } from './message-body.tsx'
import { MessageNotice } from './message-notice.tsx'
import styles from './message-row.module.css'
import { QuotedSlip, type Quoted } from './quoted-slip.tsx'
import { SystemLine } from './system-line.tsx'
import { drawerTexts } from './texts.ts'

export interface MessageRowProps {
  message: ChatMessage
  marks: Marks | undefined
  quoted: Quoted | undefined
  nameOf: (message: ChatMessage) => string
  /** The heading of a new day that stands above the message; '' for none. */
  day: string
  /** The first one that nobody had read when the drawer was opened. */
  isFirstNew: boolean
  /** The one that Tab leads to; arrows lead on from it. */
  isEntry: boolean
  /** Somebody asked to be led to it. */
  isSought: boolean
  isProofOpen: boolean
  isUnfolded: boolean
}

/** One message of the thread. Drawn again only when something about it changes. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps): ReactNode {
  const { message, nameOf, day, isFirstNew, isEntry, isSought, isProofOpen } = props
  const t = useTexts(drawerTexts)
  const { locale } = useLocale()
  const { progress, createdAt } = message
  const article = useRef<HTMLElement>(null)
  const [isActive, setActive] = useState(false)
  const author = nameOf(message)
  const isSystem = message.type === 'system'

  useEffect(() => {
    if (isSought) article.current?.focus({ preventScroll: true })
  }, [isSought])

  function onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setActive(false)
  }

  return (
    <div className={styles.row}>
      {day !== '' && <p className={styles.day}>{day}</p>}
      {isFirstNew && <p className={styles.new}>{t('newDivider')}</p>}
      {/* One Tab stop of the thread; from there arrows lead from message to message, and each offers its tools. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <article
        ref={article}
        className={styles.message}
        data-side={isSystem ? 'middle' : sideOf(message)}
        data-wide={isProofOpen || undefined}
        data-sought={isSought || undefined}
        data-testid="chat-message"
        data-message-id={message.id}
        data-status={progress?.status}
        aria-label={t('messageBy', { name: author, time: formatClock(createdAt, locale) })}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={isEntry ? 0 : -1}
        onPointerEnter={({ pointerType }) => setActive(pointerType === 'mouse')}
        onPointerLeave={({ currentTarget, pointerType }) => {
          if (pointerType === 'mouse' && !currentTarget.contains(document.activeElement)) setActive(false)
        }}
        onFocus={({ target }) => {
          if (target.matches(':focus-visible')) setActive(true)
        }}
        onBlur={onBlur}
      >
        {isSystem ? (
          <SystemLine message={message} author={author} />
        ) : (
          <Said {...props} author={author} isActive={isActive} setActive={setActive} />
        )}
      </article>
    </div>
  )
})

interface SaidProps extends MessageRowProps {
  author: string
  /** One points at it, or is in it with the keyboard. */
  isActive: boolean
  setActive: (isActive: boolean) => void
}

/** What somebody said: the slip, who and when, how far it got, and what can be done with it. */
function Said(props: SaidProps): ReactNode {
  const { message, marks, author, isProofOpen, isActive, setActive } = props
  const t = useTexts(drawerTexts)
  const { locale } = useLocale()
  const { toggleProof } = useDrawerActions()
  const { ourNumber, personName } = useDrawerFacts()
  const { id, progress, createdAt } = message
  const isDeleted = marks?.revokedBy !== undefined
  const text = marks?.edits.at(-1)?.text ?? message.text
  const proofId = `proof-${id}`
  return (
    <>
      <Words {...props} text={text} />
      <div className={styles.meta} data-marked={(marks?.reactions.length ?? 0) > 0 || undefined}>
        <span>{author}</span>
        <time dateTime={new Date(createdAt).toISOString()} title={formatFully(createdAt, locale)}>
          {formatClock(createdAt, locale)}
        </time>
        <span className={styles.state}>
          {progress !== undefined && (
            <MessageState
              message={progress}
              isOpen={isProofOpen}
              proofId={proofId}
              onToggle={() => toggleProof(id)}
            />
          )}
          {!isDeleted && (
            <button
              type="button"
              className={styles.more}
              aria-label={t('more')}
              aria-expanded={isActive}
              onClick={() => setActive(!isActive)}
            >
              <IconDots size={18} aria-hidden="true" />
            </button>
          )}
        </span>
        {isActive && !isDeleted && (
          <div className={styles.tools}>
            <Suspense>
              <MessageTools message={message} text={text} onDone={() => setActive(false)} />
            </Suspense>
          </div>
        )}
      </div>
      {isProofOpen && progress !== undefined && (
        <Suspense>
          <ProofStrip
            id={proofId}
            message={progress}
            fromNumber={ourNumber}
            providerId={message.whatsappMessageId}
            isResend={message.isResend}
            personName={personName}
          />
        </Suspense>
      )}
      <MessageNotice message={message} />
    </>
  )
}

/** The slip with what was said, or that it was taken back. */
function Words({
  message,
  marks,
  quoted,
  nameOf,
  author,
  text,
  isUnfolded,
}: SaidProps & { text: string }): ReactNode {
  const t = useTexts(drawerTexts)
  const { progress } = message
  const side = sideOf(message)
  const look = progress && lookOfProgress(progress)
  if (marks?.revokedBy !== undefined)
    return (
      <Slip side={side}>
        <p className={styles.deleted}>
          <IconBan size="1.2em" aria-hidden="true" />
          {t('deleted', { name: author })}
        </p>
      </Slip>
    )
  const content = (
    <>
      {quoted !== undefined && message.quotes !== undefined && (
        <QuotedSlip quoted={quoted} whatsappMessageId={message.quotes} nameOf={nameOf} />
      )}
      <MessageBody message={message} text={text} isUnfolded={isUnfolded} />
      {marks !== undefined && (
        <Suspense>
          <MessageMarks message={message} marks={marks} nameOf={nameOf} />
        </Suspense>
      )}
    </>
  )
  if (message.type === 'sticker') return <div className={styles.bare}>{content}</div>
  return (
    <Slip side={side} line={look?.line ?? 'plain'} tone={look?.tone ?? 'neutral'}>
      {content}
    </Slip>
  )
}

function sideOf({ source }: ChatMessage): 'theirs' | 'ours' {
  return source === 'DRIVER' ? 'theirs' : 'ours'
}
