import { createContext, useContext } from 'react'
import type { ThreadEntry } from '../../../simulators/shared/phone/phone-message.ts'
import type { PhoneLine } from '../act/phone-line.ts'

/** What can be done to a message on one person's phone. */
export type HandsetActions = {
  line: PhoneLine
  /** The phone is off: nothing can leave it. */
  off: boolean
  quote: (entry: ThreadEntry) => void
  edit: (entry: ThreadEntry) => void
  /** Tells the person when something could not be done. */
  attempt: (work: Promise<unknown>) => void
}

const Actions = createContext<HandsetActions | null>(null)
export const HandsetActionsProvider = Actions.Provider

export function useHandsetActions(): HandsetActions {
  const actions = useContext(Actions)
  if (actions === null) throw new Error('This part belongs into a handset.')
  return actions
}
