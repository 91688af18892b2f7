import { Suspense, type ReactNode } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { serverClock } from '../../firestore/server-clock.ts'
import { UnsentNotice } from './lazy-parts.ts'
import { noticeFor } from './unsent/notice-for.ts'

/** What stands under a message that has not left or not arrived. Most messages have nothing there. */
export function MessageNotice({ message }: { message: ChatMessage }): ReactNode {
  if (noticeFor(message.progress, serverClock.now()) === null) return null
  return (
    <Suspense fallback={null}>
      <UnsentNotice message={message} />
    </Suspense>
  )
}
