import { useEffect, useRef, useState } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import type { ThreadState } from '../../../firestore/thread-window.ts'
import { useConnection } from '../../../shared/connection/use-connection.ts'
import { changesInThread, hasThreadChanges, type ThreadChanges } from './changes-in-thread.ts'

/** What changed in the thread during the last gap that was long enough for a banner; null when nothing did. */
export function useThreadChanges(
  { messages, isFromCache, status }: ThreadState,
  uid: string,
): { changes: ThreadChanges | null; forget: () => void } {
  const { live, everLive, banner } = useConnection()
  const lastSeen = useRef<readonly ChatMessage[] | null>(null)
  const wasAway = useRef(false)
  const [changes, setChanges] = useState<ThreadChanges | null>(null)

  useEffect(() => {
    if (banner && everLive) wasAway.current = true
    if (!live || isFromCache || status !== 'live') {
      // One’s own messages of the gap are remembered as they stood in it.
      if (wasAway.current && lastSeen.current !== null)
        lastSeen.current = withOwn(lastSeen.current, messages, uid)
      return
    }
    if (wasAway.current && lastSeen.current !== null) {
      wasAway.current = false
      const found = changesInThread(lastSeen.current, messages, uid)
      setChanges(hasThreadChanges(found) ? found : null)
    }
    lastSeen.current = messages
  }, [live, everLive, banner, messages, isFromCache, status, uid])

  return { changes, forget: () => setChanges(null) }
}

function withOwn(
  seen: readonly ChatMessage[],
  messages: readonly ChatMessage[],
  uid: string,
): readonly ChatMessage[] {
  const known = new Set(seen.map(({ id }) => id))
  const own = messages.filter(({ id, createdBy }) => createdBy === uid && !known.has(id))
  return own.length === 0 ? seen : [...seen, ...own]
}
