import type { ReactNode } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import { serverClock } from '../../../firestore/server-clock.ts'
import { CancelledNotice } from './cancelled-notice.tsx'
import { FailedNotice } from './failed-notice.tsx'
import { HeldNotice } from './held-notice.tsx'
import { LaterNotice } from './later-notice.tsx'
import { noticeFor } from './notice-for.ts'
import { UnknownNotice } from './unknown-notice.tsx'

/** Why a message has not left or not arrived, and what is safe to do about it. */
export function UnsentNotice({ message }: { message: ChatMessage }): ReactNode {
  const { progress } = message
  if (progress === undefined) return null
  const props = { message, progress }
  switch (noticeFor(progress, serverClock.now())) {
    case 'later':
      return <LaterNotice {...props} />
    case 'held':
      return <HeldNotice {...props} />
    case 'unknown':
      return <UnknownNotice {...props} />
    case 'failed':
      return <FailedNotice {...props} />
    case 'cancelled':
      return <CancelledNotice message={message} />
    case null:
      return null
  }
}
