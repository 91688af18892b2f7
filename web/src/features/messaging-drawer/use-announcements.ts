import { useEffect, useRef, useState } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { lookOf } from '../../shared/message/message-vocabulary.ts'
import { messageTexts } from '../../shared/message/texts.ts'
import { useReasonWords } from '../../shared/message/use-reason-words.ts'
import { planAnnouncements, type Announcement } from './announcement.ts'
import { drawerTexts } from './texts.ts'

/** What a screen reader is told of the thread: `polite` when it has time, `assertive` at once. */
export function useAnnouncements(
  messages: readonly ChatMessage[],
  uid: string,
  nameOf: (message: ChatMessage) => string,
): { polite: string; assertive: string } {
  const t = useTexts(drawerTexts)
  const words = useTexts(messageTexts)
  const reasonOf = useReasonWords()
  const heard = useRef<readonly ChatMessage[]>([])
  const [said, setSaid] = useState({ polite: '', assertive: '' })

  useEffect(() => {
    const news = planAnnouncements(heard.current, messages, uid)
    heard.current = messages
    for (const one of news) {
      const text = say(one)
      setSaid((before) =>
        one.kind === 'stuck' ? { ...before, assertive: text } : { ...before, polite: text },
      )
    }

    function say(one: Announcement): string {
      if (one.kind === 'arrived') {
        const { count, last } = one
        const values = { name: nameOf(last), text: last.text, count }
        return count === 1 ? t('announceArrival', values) : t('announceArrivals', values)
      }
      const progress = one.message.progress
      if (progress === undefined) return ''
      if (progress.status === 'UNKNOWN') return t('announceUnknown')
      const { error } = progress.delivery
      if (progress.status === 'FAILED')
        return t('announceFailed', { reason: error === undefined ? '' : reasonOf(error) })
      return t('announceState', { state: words(lookOf(progress.status).word) })
    }
  }, [messages, uid, nameOf, t, words, reasonOf])

  return said
}
