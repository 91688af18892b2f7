import { Button } from '@mantine/core'
import { IconTemplate } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { Notice } from '../../../shared/notice/notice.tsx'
import { useDrawerFacts } from '../drawer-facts.ts'
import { firstNameOf } from '@relaydesk/domain/chat/known-values.ts'
import { ChangeButtons } from './change-buttons.tsx'
import { EditUnsent, useIsEdited } from './edit-unsent.tsx'
import type { NoticeProps } from './notice-props.ts'
import { unsentTexts } from './texts.ts'
import { useUnsentActions } from './unsent-actions.ts'

/** Under a message that is held: what lets it go, and what can be said meanwhile. */
export function HeldNotice({ message, progress }: NoticeProps): ReactNode {
  const t = useTexts(unsentTexts)
  const { driverName, canWrite } = useDrawerFacts()
  const { sendTemplateInstead } = useUnsentActions()
  const isEdited = useIsEdited(message.id)
  if (isEdited) return <EditUnsent message={message} leavesAt={undefined} />
  const name = firstNameOf(driverName)
  const code = progress.delivery.error?.code
  const waitsForOpening = code === 'OPENING_TEMPLATE'
  return (
    <Notice
      tone="held"
      title={waitsForOpening ? t('heldForOpening') : t('heldForAnswer', { name })}
      actions={
        canWrite && (
          <>
            <ChangeButtons message={message} />
            {!waitsForOpening && (
              <Button
                size="xs"
                leftSection={<IconTemplate size={16} />}
                onClick={() => sendTemplateInstead(message)}
              >
                {t('templateInstead')}
              </Button>
            )}
          </>
        )
      }
    >
      {!waitsForOpening && t('orTemplate')} {code === '131047' && t('windowClosed')}
    </Notice>
  )
}
