import { IconAlertCircle, IconClockHour4 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import { emojiOf } from '../../../firestore/fold-thread.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useReasonWords } from '../../../shared/message/use-reason-words.ts'
import { useDrawerActions } from '../drawer-actions.ts'
import { useDrawerFacts } from '../drawer-facts.ts'
import styles from './message-marks.module.css'
import { marksTexts } from './texts.ts'

const onItsWay = ['PENDING', 'SENDING', 'HELD', 'UNKNOWN']

/** One person's emoji on a message. Ours can be pressed: that takes it back, or tries again one that failed. */
export function ReactionChip({ reaction, name }: { reaction: ChatMessage; name: string }): ReactNode {
  const t = useTexts(marksTexts)
  const { react, retry } = useDrawerActions()
  const { canWrite } = useDrawerFacts()
  const reasonOf = useReasonWords()
  const emoji = emojiOf(reaction)
  const { source, progress, payload } = reaction
  const content = (
    <>
      <span className={styles.emoji}>{emoji || '–'}</span>
      <span>{name}</span>
    </>
  )
  if (source === 'DRIVER' || !canWrite)
    return (
      <span className={styles.chip} title={t('reactedBy', { name, emoji })}>
        {content}
      </span>
    )
  const target: unknown = payload['targetMessageId']
  const error = progress?.delivery.error
  const isFailed = progress?.status === 'FAILED'
  const isMoving = progress !== undefined && onItsWay.includes(progress.status)
  const hint = isFailed
    ? t('reactionFailed', { emoji, reason: error === undefined ? '' : reasonOf(error) })
    : t(isMoving ? 'reactionMoving' : 'takeBack', { emoji })
  return (
    <button
      type="button"
      className={styles.chip}
      data-state={isFailed ? 'failed' : isMoving ? 'moving' : undefined}
      title={hint}
      aria-label={hint}
      aria-disabled={isMoving}
      onClick={() => {
        if (isFailed) void retry(reaction.id)
        else if (!isMoving && typeof target === 'string') react(target, '')
      }}
    >
      {content}
      {isFailed && <IconAlertCircle size={14} aria-hidden="true" />}
      {isMoving && <IconClockHour4 size={14} aria-hidden="true" />}
    </button>
  )
}
