import { createContext, useContext } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import type { Edits } from './edits.ts'

/** What only the server may do to a message, by the name of its callable. */
export type Request =
  | { name: 'retryChatMessage' | 'cancelChatMessage' | 'checkChatMessage' | 'sendChatMessageAgain' }
  | { name: 'settleChatMessage'; how: 'told-in-person' | 'sent-as-template' }
  | { name: 'changeChatMessage'; message?: string; ETA?: number }

/** What can be done about a message that has not arrived. Stays the same object while the drawer is open. */
export interface UnsentActions {
  /** Resolves with null once it was done, else with why not; '' when the server could not be reached. */
  ask: (messageId: string, request: Request) => Promise<string | null>
  edits: Edits
  /** What had the focus is gone: writing goes on where one writes. */
  goOn: () => void
  /** Lets a template be picked that is sent in the message's place. */
  sendTemplateInstead: (message: ChatMessage) => void
}

export const UnsentActionsContext = createContext<UnsentActions | null>(null)

export function useUnsentActions(): UnsentActions {
  const actions = useContext(UnsentActionsContext)
  if (actions === null) throw new Error('useUnsentActions needs an UnsentActionsContext above it')
  return actions
}
