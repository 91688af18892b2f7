import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { Notice } from '../../shared/notice/notice.tsx'
import styles from './composer.module.css'
import { drawerTexts } from './texts.ts'
import { isTextOnly, type ReturnedMessage } from './use-outbox.ts'

interface ReturnedMessagesProps {
  returned: readonly ReturnedMessage[]
  /** Without it there is no composer that could take a text. */
  canWrite: boolean
  onPutBack: (message: ReturnedMessage) => void
  onThrowAway: (message: ReturnedMessage) => void
}

/** Messages that came back: what happened, and the text until somebody decides about it. */
export function ReturnedMessages({
  returned,
  canWrite,
  onPutBack,
  onThrowAway,
}: ReturnedMessagesProps): ReactNode {
  const t = useTexts(drawerTexts)
  if (returned.length === 0) return null
  return (
    <div className={styles.returned}>
      {returned.map((message) => {
        const { entry, because } = message
        const isBack = message.isBack && canWrite
        return (
          <Notice
            key={entry.messageId}
            tone="failed"
            announce="alert"
            title={t(because === 'refused' ? 'returnedRefused' : 'returnedLost')}
            actions={
              isBack ? undefined : (
                <>
                  {canWrite && (
                    <Button size="xs" onClick={() => onPutBack(message)}>
                      {t(isTextOnly(entry.message) ? 'putBack' : 'sendAgain')}
                    </Button>
                  )}
                  <Button size="xs" onClick={() => onThrowAway(message)}>
                    {t('throwAway')}
                  </Button>
                </>
              )
            }
          >
            {isBack ? (
              t('textIsBack')
            ) : (
              <p className={styles.said} dir="auto">
                {entry.message.text}
              </p>
            )}
          </Notice>
        )
      })}
    </div>
  )
}
