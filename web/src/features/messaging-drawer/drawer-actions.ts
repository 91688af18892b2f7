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
  /** The next message written quotes this one. */
  quote: (message: ChatMessage) => void
  /** Puts an emoji on a message, by WhatsApp's id of it; '' takes ours back. */
  react: (whatsappMessageId: string, emoji: string) => void
  /** Whether WhatsApp would take a reaction now. */
  isWindowOpen: () => boolean
  /** Leads to a message, by WhatsApp's id of it; also to one that is not loaded yet. */
  goTo: (whatsappMessageId: string) => void
  /** The address of a file of this enquiry, for this page, as the type given. Rejects with FileError. */
  openFile: (fileId: string, mimeType: string) => Promise<string>
}

export const DrawerActionsContext = createContext<DrawerActions | null>(null)

export function useDrawerActions(): DrawerActions {
  const actions = useContext(DrawerActionsContext)
  if (actions === null) throw new Error('useDrawerActions needs a DrawerActionsContext above it')
  return actions
}
