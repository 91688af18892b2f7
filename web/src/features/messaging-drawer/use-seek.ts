import { useEffect, useState } from 'react'
import type { ThreadState } from '../../firestore/thread-window.ts'

/**
 * Leads to a message, by WhatsApp's id of it, and fetches older ones until it is there; gives the id of the document
 * that was found last. `show` is told its place among the messages.
 */
export function useSeek(
  { messages, hasOlder, older }: ThreadState,
  sought: { whatsappMessageId: string } | null,
  loadOlder: () => void,
  show: (index: number) => void,
): string | null {
  const [done, setDone] = useState<{ sought: typeof sought; id: string | null }>({ sought: null, id: null })
  useEffect(() => {
    if (sought === null || done.sought === sought) return
    const index = messages.findIndex(
      ({ whatsappMessageId }) => whatsappMessageId === sought.whatsappMessageId,
    )
    if (index >= 0) {
      // The list scrolls, which is outside of what is drawn here.
      // oxlint-disable-next-line react/set-state-in-effect
      setDone({ sought, id: messages[index]?.id ?? null })
      show(index)
    } else if (!hasOlder || older === 'failed') setDone({ sought, id: null })
    else if (older === 'idle') loadOlder()
  }, [sought, done, messages, hasOlder, older, loadOlder, show])
  return done.sought === sought ? done.id : null
}
