import type { PhoneMessage, ThreadEntry } from './phone-message.ts'
import type { EntryListener, PhoneListener, PhoneThreads } from './phone-threads.ts'

/** What every simulator tells of its phones, by number or address. */
export type PhoneSide = {
  /** What arrived on that phone, oldest first. */
  messagesTo: (phone: string) => readonly PhoneMessage[]
  onMessage: (listener: PhoneListener) => () => void
  /** All remembered entries of all phones, both sides, that changed after this `rev`; oldest first. */
  entriesSince: (rev: number) => ThreadEntry[]
  /** Hears of every entry that is new or changed. */
  onEntry: (listener: EntryListener) => () => void
}

export function phoneSide({ messagesTo, onMessage, since, onEntry }: PhoneThreads): PhoneSide {
  return { messagesTo, onMessage, entriesSince: since, onEntry }
}
