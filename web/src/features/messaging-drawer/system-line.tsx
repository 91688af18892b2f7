import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { PhoneNumber } from '../../shared/person/phone-number.tsx'
import { contentOf } from './message-kind.ts'
import styles from './system-line.module.css'
import { drawerTexts } from './texts.ts'

/** What WhatsApp itself tells about the driver: another number, another phone. Nobody said it. */
export function SystemLine({ message, author }: { message: ChatMessage; author: string }): ReactNode {
  const t = useTexts(drawerTexts)
  const content = contentOf(message)
  const newNumber = content.kind === 'system' ? content.newNumber : ''
  return (
    <p className={styles.line}>
      <IconInfoCircle size="1.2em" aria-hidden="true" />
      {newNumber === '' ? (
        <span dir="auto">{message.text || t('systemOther', { name: author })}</span>
      ) : (
        <span>
          {t('systemNewNumber', { name: author })} <PhoneNumber number={newNumber} />
        </span>
      )}
    </p>
  )
}
