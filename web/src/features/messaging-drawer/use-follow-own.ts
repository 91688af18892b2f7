import { useCallback, useRef } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'

/**
 * Whether the list goes to its end when messages were added: while one is there, and to what one has just written oneself, wherever one looks. Not
 * when older ones were loaded.
 */
export function useFollowOwn(
  messages: readonly ChatMessage[],
  uid: string,
): (isAtBottom: boolean) => 'auto' | false {
  const newest = messages.at(-1)
  const known = useRef(newest?.id)
  return useCallback(
    (isAtBottom) => {
      const isNew = newest?.id !== known.current
      known.current = newest?.id
      return isAtBottom || (isNew && newest?.createdBy === uid) ? 'auto' : false
    },
    [newest?.id, newest?.createdBy, uid],
  )
}
