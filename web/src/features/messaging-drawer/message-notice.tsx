import { Button } from '@mantine/core'
import { IconPencil, IconPhone, IconRefresh, IconSend, IconTemplate } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import type { MessageProgress } from '../../shared/message/message-progress.ts'
import { Notice } from '../../shared/notice/notice.tsx'
import { useDrawerActions } from './drawer-actions.ts'
import { useDrawerFacts } from './drawer-facts.ts'
import { focusAtOnce } from './focus-at-once.ts'
import { cureSteps, reasonOf, type CureStep } from './failed-message.ts'
import { firstNameOf } from './template-values.ts'
import { drawerTexts } from './texts.ts'

/** What stands under a message that did not go, or of which nobody knows: why, and what is safe to do about it. */
export function MessageNotice({ message }: { message: ChatMessage }): ReactNode {
  const { progress } = message
  if (progress?.status === 'FAILED') return <FailedNotice message={message} progress={progress} />
  if (progress?.status === 'UNKNOWN') return <UnknownNotice message={message} />
  return null
}

interface FailedNoticeProps {
  message: ChatMessage
  progress: MessageProgress
}

function FailedNotice({ message, progress: { delivery } }: FailedNoticeProps): ReactNode {
  const t = useTexts(drawerTexts)
  const { driverName, canWrite } = useDrawerFacts()
  const { error } = delivery
  const code = error === undefined || error.code === '' ? '' : ` (${error.code})`
  const title = error === undefined ? `${t('notSent')}.` : `${t('notSent')}: ${reasonOf(error)}`
  const steps = canWrite ? cureSteps(error) : []
  return (
    <Notice
      tone="failed"
      title={title}
      actions={
        steps.length === 0
          ? undefined
          : steps.map((step) => <CureButton key={step} step={step} message={message} />)
      }
    >
      {code} {t('nothingReached', { name: firstNameOf(driverName) })}
    </Notice>
  )
}

function CureButton({ step, message }: { step: CureStep; message: ChatMessage }): ReactNode {
  const t = useTexts(drawerTexts)
  const actions = useDrawerActions()
  switch (step) {
    case 'try-again':
      return <RetryButton messageId={message.id} />
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
  }
}

function CallButton(): ReactNode {
  const t = useTexts(drawerTexts)
  const { driverNumber } = useDrawerFacts()
  if (driverNumber === '') return null
  return (
    <Button size="xs" component="a" href={`tel:${driverNumber}`} leftSection={<IconPhone size={16} />}>
      {t('callShort')}
    </Button>
  )
}

function RetryButton({ messageId }: { messageId: string }): ReactNode {
  const t = useTexts(drawerTexts)
  const { retry } = useDrawerActions()
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function ask(): Promise<void> {
    if (isAsking) return
    setAsking(true)
    setProblem(await retry(messageId))
    setAsking(false)
  }

  return (
    <>
      <Button
        size="xs"
        leftSection={<IconRefresh size={16} />}
        aria-disabled={isAsking}
        onClick={() => void ask()}
      >
        {t(isAsking ? 'tryingAgain' : 'tryAgain')}
      </Button>
      {problem !== null && <span role="alert">{problem || t('retryUnreachable')}</span>}
    </>
  )
}

/** A second sending is possible only with open eyes, and is a new message. */
function UnknownNotice({ message }: { message: ChatMessage }): ReactNode {
  const t = useTexts(drawerTexts)
  const { sendAgain } = useDrawerActions()
  const { driverName, canWrite } = useDrawerFacts()
  const [isAsked, setAsked] = useState(false)
  const code = message.progress?.delivery.error?.code
  const title = t('unknownTitle')
  const actions = isAsked ? (
    <>
      <Button
        size="xs"
        leftSection={<IconSend size={16} />}
        onClick={() => {
          setAsked(false)
          sendAgain(message)
        }}
      >
        {t('sendAgainYes')}
      </Button>
      <Button size="xs" ref={focusAtOnce} onClick={() => setAsked(false)}>
        {t('sendAgainNo')}
      </Button>
    </>
  ) : (
    <>
      <CallButton />
      {canWrite && (
        <Button size="xs" leftSection={<IconSend size={16} />} onClick={() => setAsked(true)}>
          {t('sendAgain')}
        </Button>
      )}
    </>
  )
  return (
    <Notice
      tone="unknown"
      title={isAsked ? t('sendAgainWarning', { name: firstNameOf(driverName) }) : title}
      actions={actions}
    >
      {!isAsked && t('unknownText')} {!isAsked && code !== undefined && code !== '' && `(${code})`}
    </Notice>
  )
}
