import { Button } from '@mantine/core'
import { IconRefresh, IconSend } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import { serverClock } from '../../../firestore/server-clock.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { Notice } from '../../../shared/notice/notice.tsx'
import { formatClock } from '../../../shared/time/format-time.ts'
import { useDrawerFacts } from '../drawer-facts.ts'
import { focusAtOnce } from '../focus-at-once.ts'
import { firstNameOf } from '@relaydesk/domain/chat/known-values.ts'
import { AskButton } from './ask-button.tsx'
import { CallButton } from './call-button.tsx'
import type { NoticeProps } from './notice-props.ts'
import { planUnknown, type UnknownPlan } from './plan-unknown.ts'
import { SettledNotice } from './settled-notice.tsx'
import { unsentTexts } from './texts.ts'
import { ToldButton } from './told-button.tsx'

/** Under a message of which nobody knows whether it went out: until when we ask, and what a person can do. */
export function UnknownNotice({ message, progress }: NoticeProps): ReactNode {
  const t = useTexts(unsentTexts)
  const { locale } = useLocale()
  const { driverName, canWrite } = useDrawerFacts()
  const plan = useUnknownPlan(progress)
  const [checkedAt, setCheckedAt] = useState<number | null>(null)
  const [isAsked, setAsked] = useState(false)
  const { settled, error } = progress.delivery
  const name = firstNameOf(driverName)
  if (settled !== undefined) return <SettledNotice settled={settled} />
  if (isAsked) {
    return (
      <Notice
        tone="unknown"
        title={t('sendAgainWarning', { name })}
        actions={
          <>
            <AskButton
              messageId={message.id}
              request={{ name: 'sendChatMessageAgain' }}
              icon={<IconSend size={16} />}
              label={t('sendAgainYes')}
            />
            <Button size="xs" ref={focusAtOnce} onClick={() => setAsked(false)}>
              {t('sendAgainNo')}
            </Button>
          </>
        }
      />
    )
  }
  const isAsking = plan.phase === 'asking'
  const answerBy = isAsking ? formatClock(plan.answerBy, locale) : ''
  const code = error === undefined || error.code === '' ? '' : ` (${error.code})`
  return (
    <Notice
      tone="unknown"
      title={t(isAsking ? 'askingTitle' : 'noAnswerTitle')}
      actions={
        <>
          <AskButton
            messageId={message.id}
            request={{ name: 'checkChatMessage' }}
            icon={<IconRefresh size={16} />}
            label={t('checkNow')}
            busyLabel={t('checking')}
            onDone={() => setCheckedAt(serverClock.now())}
          />
          <CallButton />
          <ToldButton messageId={message.id} />
          {canWrite && (
            <Button
              size="xs"
              leftSection={<IconSend size={16} />}
              aria-disabled={isAsking || undefined}
              title={isAsking ? t('sendAgainFrom', { time: answerBy }) : undefined}
              onClick={() => setAsked(!isAsking)}
            >
              {t('sendAgain')}
            </Button>
          )}
        </>
      }
    >
      {isAsking ? t('askingText', { time: answerBy }) : t('noAnswerText')}
      {code} {checkedAt !== null && <output>{t('checked', { time: formatClock(checkedAt, locale) })}</output>}
    </Notice>
  )
}

/** What is known now; changes by itself when the time for an answer is over. */
function useUnknownPlan(progress: NoticeProps['progress']): UnknownPlan {
  const [now, setNow] = useState(() => serverClock.now())
  const plan = planUnknown(progress, now)
  const wait = plan.phase === 'asking' ? plan.answerBy - now : null
  useEffect(() => {
    if (wait === null) return undefined
    const timer = setTimeout(() => setNow(serverClock.now()), wait + 20)
    return () => clearTimeout(timer)
  }, [wait])
  return plan
}
