import { Button } from '@mantine/core'
import { IconBan, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { AskButton } from './ask-button.tsx'
import { unsentTexts } from './texts.ts'
import { useUnsentActions } from './unsent-actions.ts'

/** Edit and Cancel: possible as long as a message has not left. */
export function ChangeButtons({ message }: { message: ChatMessage }): ReactNode {
  const t = useTexts(unsentTexts)
  const { edits, goOn } = useUnsentActions()
  return (
    <>
      {/* The words of a template are WhatsApp's. */}
      {message.type !== 'template' && (
        <Button
          size="xs"
          leftSection={<IconPencil size={16} />}
          onClick={() => edits.begin({ messageId: message.id, text: message.text })}
        >
          {t('edit')}
        </Button>
      )}
      <AskButton
        messageId={message.id}
        request={{ name: 'cancelChatMessage' }}
        icon={<IconBan size={16} />}
        label={t('cancel')}
        busyLabel={t('cancelling')}
        onDone={goOn}
      />
    </>
  )
}
