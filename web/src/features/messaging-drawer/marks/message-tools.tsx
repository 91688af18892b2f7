import { IconCopy, IconMoodSmile, IconQuote } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import { useDrawerActions } from '../drawer-actions.ts'
import { useDrawerFacts } from '../drawer-facts.ts'
import { focusAtOnce } from '../focus-at-once.ts'
import styles from './message-tools.module.css'
import { marksTexts } from './texts.ts'

/** WhatsApp's own first six. */
const emojis = ['👍', '❤️', '😂', '😮', '😢', '🙏']

interface MessageToolsProps {
  message: ChatMessage
  /** Its words as they are shown. */
  text: string
  onDone: () => void
}

/** What can be done with the message that one points at: quote it, react to it, copy its words. */
export function MessageTools({ message, text, onDone }: MessageToolsProps): ReactNode {
  const t = useTexts(marksTexts)
  const toast = useToast()
  const { quote, react, isWindowOpen } = useDrawerActions()
  const { canWrite } = useDrawerFacts()
  const [picksEmoji, setPicksEmoji] = useState(false)
  const id = canWrite ? message.whatsappMessageId : undefined

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      toast({ text: t('copied') })
    } catch {
      toast({ text: t('copyFailed'), tone: 'failed' })
    }
    onDone()
  }

  return (
    <div
      className={styles.tools}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('tools')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !picksEmoji) return
        event.preventDefault()
        setPicksEmoji(false)
      }}
    >
      {picksEmoji && id !== undefined ? (
        emojis.map((emoji, index) => (
          <button
            key={emoji}
            type="button"
            ref={index === 0 ? focusAtOnce : undefined}
            className={styles.emoji}
            aria-label={t('reactWith', { emoji })}
            onClick={() => {
              react(id, emoji)
              onDone()
            }}
          >
            {emoji}
          </button>
        ))
      ) : (
        <>
          {id !== undefined && (
            <button
              type="button"
              aria-label={t('quote')}
              title={t('quote')}
              onClick={() => {
                quote(message)
                onDone()
              }}
            >
              <IconQuote size={18} aria-hidden="true" />
            </button>
          )}
          {id !== undefined && (
            <button
              type="button"
              aria-label={t('react')}
              aria-disabled={!isWindowOpen()}
              title={t(isWindowOpen() ? 'react' : 'windowShut')}
              onClick={() => {
                if (isWindowOpen()) setPicksEmoji(true)
                else toast({ text: t('windowShut') })
              }}
            >
              <IconMoodSmile size={18} aria-hidden="true" />
            </button>
          )}
          {text !== '' && (
            <button type="button" aria-label={t('copy')} title={t('copy')} onClick={() => void copy()}>
              <IconCopy size={18} aria-hidden="true" />
            </button>
          )}
        </>
      )}
    </div>
  )
}
