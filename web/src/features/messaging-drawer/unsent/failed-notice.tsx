import { Button } from '@mantine/core'
import { IconPencil, IconRefresh, IconTemplate } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useReasonWords } from '../../../shared/message/use-reason-words.ts'
import { Notice } from '../../../shared/notice/notice.tsx'
import { useDrawerActions } from '../drawer-actions.ts'
import { useDrawerFacts } from '../drawer-facts.ts'
import { cureSteps, type CureStep } from '../failed-message.ts'
import { firstNameOf } from '@relaydesk/domain/chat/known-values.ts'
import { AskButton } from './ask-button.tsx'
import { CallButton } from './call-button.tsx'
import type { NoticeProps } from './notice-props.ts'
import { SettledNotice } from './settled-notice.tsx'
import { unsentTexts } from './texts.ts'
import { ToldButton } from './told-button.tsx'

/** Under a message that certainly did not go: why, and the step that cures it. */
export function FailedNotice({ message, progress: { delivery } }: NoticeProps): ReactNode {
  const t = useTexts(unsentTexts)
  const { driverName, canWrite } = useDrawerFacts()
  const reasonOf = useReasonWords()
  const { error, settled, deliveredAt } = delivery
  const name = firstNameOf(driverName)
  if (settled !== undefined) return <SettledNotice settled={settled} />
  if (deliveredAt !== undefined) return <Notice title={t('arrivedAfterAll')}>{t('nothingToDo')}</Notice>
  const code = error === undefined || error.code === '' ? '' : ` (${error.code})`
  const title = error === undefined ? `${t('notSent')}.` : `${t('notSent')}: ${reasonOf(error)}`
  const steps = canWrite ? cureSteps(error) : []
  return (
    <Notice
      tone="failed"
      title={title}
      actions={
        steps.length > 0 && steps.map((step) => <CureButton key={step} step={step} message={message} />)
      }
    >
      {code} {t('nothingReached', { name })}
    </Notice>
  )
}

function CureButton({ step, message }: { step: CureStep; message: ChatMessage }): ReactNode {
  const t = useTexts(unsentTexts)
  const actions = useDrawerActions()
  switch (step) {
    case 'try-again':
      return (
        <AskButton
          messageId={message.id}
          request={{ name: 'retryChatMessage' }}
          icon={<IconRefresh size={16} />}
          label={t('tryAgain')}
          busyLabel={t('tryingAgain')}
        />
      )
    case 'change-and-send':
    case 'write-again':
      return (
        <Button
          size="xs"
          leftSection={<IconPencil size={16} />}
          onClick={() => actions.putIntoComposer(message.text)}
        >
          {t(step === 'write-again' ? 'writeAgain' : 'changeAndSend')}
        </Button>
      )
    case 'send-template':
      return (
        <Button size="xs" leftSection={<IconTemplate size={16} />} onClick={actions.openTemplates}>
          {t('sendTemplate')}
        </Button>
      )
    case 'call':
      return <CallButton />
    case 'told-in-person':
      return <ToldButton messageId={message.id} />
  }
}
