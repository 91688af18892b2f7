import { useCallback, useRef, useState } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { serverClock } from '../../firestore/server-clock.ts'
import type { MessageDraft } from '../../firestore/write-chat-message.ts'
import { answeredMeanwhile } from './together/answered-meanwhile.ts'

/** A message that was stopped on its way out, and the colleague's answer that stopped it. */
interface Stopped {
  draft: MessageDraft
  answer: ChatMessage
}

/**
 * Stops the first Send when a colleague answered while one was writing. `readMessages` gives the thread as it is now.
 */
export function useAnsweredGuard(
  uid: string,
  readMessages: () => readonly ChatMessage[],
): {
  stopped: Stopped | null
  /** To be called when one begins to write, and with null when there is nothing written any more. */
  begin: (at: number | null) => void
  /** Whether the draft may leave; if not, it is in `stopped` from now on. */
  pass: (draft: MessageDraft) => boolean
  forget: () => void
} {
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const beganAt = useRef<number | null>(null)
  const shown = useRef<string | null>(null)

  const begin = useCallback((at: number | null) => {
    if (at === null || beganAt.current === null) beganAt.current = at
  }, [])
  const forget = useCallback(() => setStopped(null), [])
  const pass = useCallback(
    (draft: MessageDraft) => {
      const now = serverClock.now()
      const answer = answeredMeanwhile(readMessages(), { uid, beganAt: beganAt.current ?? now, now })
      // Each answer stops once.
      const mayPass = answer === null || answer.id === shown.current
      if (!mayPass) shown.current = answer.id
      setStopped(mayPass ? null : { draft, answer })
      return mayPass
    },
    [readMessages, uid],
  )

  return { stopped, begin, pass, forget }
}
