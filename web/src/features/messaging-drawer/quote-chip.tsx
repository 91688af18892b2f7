import { IconX } from '@tabler/icons-react'
import { useSyncExternalStore, type ReactNode } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './quote-chip.module.css'
import type { QuoteStore } from './quote-store.ts'
import { drawerTexts } from './texts.ts'
import { useMessageWords } from './use-message-words.ts'

interface QuoteChipProps {
  store: QuoteStore
  nameOf: (message: ChatMessage) => string
  /** Writing goes on. */
  onGone: () => void
}

/** Above the composer: which message the next one quotes, and a way to let it be. */
export function QuoteChip({ store, nameOf, onGone }: QuoteChipProps): ReactNode {
  const t = useTexts(drawerTexts)
  const words = useMessageWords()
  const quoted = useSyncExternalStore(store.subscribe, store.read)
  if (quoted === null) return null
  const name = nameOf(quoted)
  return (
    <div className={styles.chip} role="group" aria-label={t('quoting', { name })}>
      <p>
        <b>{name}</b>
        <span dir="auto">{words(quoted)}</span>
      </p>
      <button
        type="button"
        aria-label={t('dontQuote')}
        onClick={() => {
          store.set(null)
          onGone()
        }}
      >
        <IconX size={18} aria-hidden="true" />
      </button>
    </div>
  )
}
