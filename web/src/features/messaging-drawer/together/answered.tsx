import { Button } from '@mantine/core'
import { IconPencil, IconSend } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import { serverClock } from '../../../firestore/server-clock.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { Notice } from '../../../shared/notice/notice.tsx'
import { focusAtOnce } from '../focus-at-once.ts'
import { togetherTexts } from './texts.ts'
import styles from './together.module.css'

interface AnsweredProps {
  answer: ChatMessage
  /** Who answered. */
  author: string
  onSendAnyway: () => void
  onKeepWriting: () => void
}

/** Stops the first Send when a colleague has just answered: what was said, and whether one still wants to. */
export function Answered({ answer, author, onSendAnyway, onKeepWriting }: AnsweredProps): ReactNode {
  const t = useTexts(togetherTexts)
  const seconds = useSecondsSince(answer.createdAt)
  return (
    <div className={styles.answered}>
      <Notice
        announce="alert"
        tone="unknown"
        title={
          seconds < 60
            ? t('answeredSeconds', { name: author, count: seconds })
            : t('answeredMinutes', { name: author, count: Math.floor(seconds / 60) })
        }
        actions={
          <>
            <Button size="xs" leftSection={<IconSend size={16} />} onClick={onSendAnyway}>
              {t('sendAnyway')}
            </Button>
            <Button
              size="xs"
              ref={focusAtOnce}
              leftSection={<IconPencil size={16} />}
              onClick={onKeepWriting}
            >
              {t('keepWriting')}
            </Button>
          </>
        }
      >
        <span className={styles.said} dir="auto">
          {answer.text}
        </span>
      </Notice>
    </div>
  )
}

function useSecondsSince(at: number): number {
  const [now, setNow] = useState(() => serverClock.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(serverClock.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return Math.max(1, Math.round((now - at) / 1000))
}
