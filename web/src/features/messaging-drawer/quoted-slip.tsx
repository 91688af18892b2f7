import type { ReactNode } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useDrawerActions } from './drawer-actions.ts'
import styles from './quoted-slip.module.css'
import { drawerTexts } from './texts.ts'
import { useMessageWords } from './use-message-words.ts'

/** The message that another one quotes; or it is further up, taken back, or not in this enquiry. */
export type Quoted = ChatMessage | 'older' | 'revoked' | 'absent'

interface QuotedSlipProps {
  quoted: Quoted
  whatsappMessageId: string
  nameOf: (message: ChatMessage) => string
}

/** A small slip above the words that answer it; a press leads to the whole message. */
export function QuotedSlip({ quoted, whatsappMessageId, nameOf }: QuotedSlipProps): ReactNode {
  const t = useTexts(drawerTexts)
  const words = useMessageWords()
  const { goTo } = useDrawerActions()
  if (quoted === 'absent' || quoted === 'revoked')
    return <p className={styles.quoted}>{t(quoted === 'absent' ? 'quotedAbsent' : 'quotedRevoked')}</p>
  return (
    <button
      type="button"
      className={styles.quoted}
      title={t('goToQuoted')}
      onClick={() => goTo(whatsappMessageId)}
    >
      {quoted === 'older' ? (
        t('quotedOlder')
      ) : (
        <>
          <b>{nameOf(quoted)}</b>
          <span dir="auto">{words(quoted)}</span>
        </>
      )}
    </button>
  )
}
