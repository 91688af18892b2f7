import { IconUserCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { AskButton } from './ask-button.tsx'
import { unsentTexts } from './texts.ts'

/** The driver knows it by other means: nothing is left to do. */
export function ToldButton({ messageId }: { messageId: string }): ReactNode {
  const t = useTexts(unsentTexts)
  return (
    <AskButton
      messageId={messageId}
      request={{ name: 'settleChatMessage', how: 'told-in-person' }}
      icon={<IconUserCheck size={16} />}
      label={t('toldInPerson')}
    />
  )
}
