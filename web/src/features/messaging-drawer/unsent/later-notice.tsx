import { IconSend } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { serverClock } from '../../../firestore/server-clock.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { asSentence } from '../../../shared/message/reason-of.ts'
import { useReasonWords } from '../../../shared/message/use-reason-words.ts'
import { Notice } from '../../../shared/notice/notice.tsx'
import { useDrawerFacts } from '../drawer-facts.ts'
import { AskButton } from './ask-button.tsx'
import { ChangeButtons } from './change-buttons.tsx'
import { EditUnsent, useIsEdited } from './edit-unsent.tsx'
import type { NoticeProps } from './notice-props.ts'
import { unsentTexts } from './texts.ts'
import { useUnsentActions } from './unsent-actions.ts'
import styles from './unsent.module.css'

/** Under a message that waits for its time, which its state tells, or for the next attempt. */
export function LaterNotice({ message, progress }: NoticeProps): ReactNode {
  const t = useTexts(unsentTexts)
  const { canWrite } = useDrawerFacts()
  const { goOn } = useUnsentActions()
  const reasonOf = useReasonWords()
  const isEdited = useIsEdited(message.id)
  const { leavesAt, delivery } = progress
  if (isEdited) return <EditUnsent message={message} leavesAt={leavesAt} />
  const waitsForTime = (leavesAt ?? 0) > serverClock.now()
  const actions = canWrite && (
    <>
      <ChangeButtons message={message} />
      {waitsForTime && (
        <AskButton
          messageId={message.id}
          request={{ name: 'changeChatMessage', ETA: 0 }}
          icon={<IconSend size={16} />}
          label={t('sendNow')}
          busyLabel={t('sendingNow')}
          onDone={goOn}
        />
      )}
    </>
  )
  if (waitsForTime) return <div className={styles.row}>{actions}</div>
  return (
    <Notice title={t('triesAgain')} actions={actions}>
      {delivery.error !== undefined && asSentence(reasonOf(delivery.error))}
    </Notice>
  )
}
