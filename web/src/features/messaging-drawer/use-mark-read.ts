import { useEffect, useRef } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { planMarkRead } from './plan-mark-read.ts'

/** How many of the driver's messages wait to be read, whether it is for this person to read them, and how to say it. */
export interface Reading {
  unread: number
  isSomebodyElses: boolean
  /** Tells the server and the driver; resolves with false when that did not work. */
  markRead: () => Promise<boolean>
}

/**
 * Marks the driver's messages as read when somebody who may do so really has the newest one before their eyes: the page
 * is visible and has the focus, and the end of the thread is in view. Once for each new message.
 */
export function useMarkRead(
  { unread, isSomebodyElses, markRead }: Reading,
  messages: readonly ChatMessage[],
  isEndInView: boolean,
): void {
  const asked = useRef({ newestId: '', at: 0 })
  const newestId = messages.findLast(({ source }) => source === 'DRIVER')?.id

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined

    function look(): void {
      clearTimeout(timer)
      const plan = planMarkRead(
        {
          unread,
          isSomebodyElses,
          newestId,
          isInView: isEndInView && document.visibilityState === 'visible' && document.hasFocus(),
        },
        asked.current,
        Date.now(),
      )
      if (plan.kind === 'wait') timer = setTimeout(look, plan.ms)
      if (plan.kind !== 'mark' || newestId === undefined) return
      asked.current = { newestId, at: Date.now() }
      void markRead().then((isDone) => {
        if (!isDone && asked.current.newestId === newestId) asked.current = { newestId: '', at: Date.now() }
      })
    }

    look()
    window.addEventListener('focus', look)
    window.addEventListener('online', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('focus', look)
      window.removeEventListener('online', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [unread, isSomebodyElses, newestId, isEndInView, markRead])
}
