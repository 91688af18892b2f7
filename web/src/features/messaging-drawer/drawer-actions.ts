import { createContext, useContext } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'

/** What a message's row can ask for. Stays the same object while the drawer is open, so rows are not drawn again. */
export interface DrawerActions {
  toggleProof: (messageId: string) => void
  toggleFold: (messageId: string) => void
  /** Asks for a new attempt; resolves with null, or with why there is none. */
  retry: (messageId: string) => Promise<string | null>
  /** Puts a text into the composer. */
  putIntoComposer: (text: string) => void
  openTemplates: () => void
  /** Writes the same message once more, as a new one. */
  sendAgain: (message: ChatMessage) => void
}

export const DrawerActionsContext = createContext<DrawerActions | null>(null)

export function useDrawerActions(): DrawerActions {
  const actions = useContext(DrawerActionsContext)
  if (actions === null) throw new Error('useDrawerActions needs a DrawerActionsContext above it')
  return actions
}
