import { useCallback } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { contentOf, nameOfKind } from './message-kind.ts'
import { drawerTexts } from './texts.ts'

/** Gives a message in one line: its words, else what it is. */
export function useMessageWords(): (message: ChatMessage) => string {
  const t = useTexts(drawerTexts)
  return useCallback(
    (message) => {
      if (message.text !== '') return message.text
      const content = contentOf(message)
      switch (content.kind) {
        case 'file':
          return content.name ?? t(content.file)
        case 'place':
          return t('location')
        case 'contacts':
          return t('contact')
        case 'order':
          return t('order')
        case 'unknown':
          return t('unknownKind', { kind: nameOfKind(content.type) })
        case 'text':
        case 'template':
        case 'buttons':
        case 'reply':
        case 'system':
        case 'annotation':
          return t('message')
      }
    },
    [t],
  )
}
