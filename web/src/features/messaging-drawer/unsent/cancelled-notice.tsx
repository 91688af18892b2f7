import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDrawerActions } from '../drawer-actions.ts'
import { useDrawerFacts } from '../drawer-facts.ts'
import { unsentTexts } from './texts.ts'
import styles from './unsent.module.css'

/** Under a message that was taken back before it left. */
export function CancelledNotice({ message }: { message: ChatMessage }): ReactNode {
  const t = useTexts(unsentTexts)
  const { canWrite } = useDrawerFacts()
  const { putIntoComposer } = useDrawerActions()
  if (!canWrite || message.type === 'template' || message.text === '') return null
  return (
    <div className={styles.row}>
      <Button size="xs" leftSection={<IconPencil size={16} />} onClick={() => putIntoComposer(message.text)}>
        {t('writeAgain')}
      </Button>
    </div>
  )
}
