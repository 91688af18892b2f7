import { phoneDigits } from '../numbers/phone-digits.ts'
import type { PhoneMessage } from './phone-content.ts'

export type PhoneListener = (message: PhoneMessage) => void

export type PhoneThreads = {
  deliver: (message: Omit<PhoneMessage, 'seq'>) => void
  messagesTo: (phone: string) => readonly PhoneMessage[]
  /** Every kept message with a `seq` above the given one, oldest first. */
  since: (seq: number) => PhoneMessage[]
  onMessage: (listener: PhoneListener) => () => void
  clear: () => void
}

/** What has arrived on each phone, the newest `keep` messages per phone. Sequence numbers go on after `clear`. */
export function createPhoneThreads(keep: number): PhoneThreads {
  const threads = new Map<string, PhoneMessage[]>()
  const listeners = new Set<PhoneListener>()
  let seq = 0

  return {
    deliver: (message) => {
      seq += 1
      const arrived = { ...message, seq }
      const digits = phoneDigits(message.to)
      const thread = threads.get(digits) ?? []
      threads.set(digits, thread)
      thread.push(arrived)
      if (thread.length > keep * 2) thread.splice(0, thread.length - keep)
      for (const listener of listeners) listener(arrived)
    },
    messagesTo: (phone) => (threads.get(phoneDigits(phone)) ?? []).slice(-keep),
    since: (after) =>
      [...threads.values()]
        .flatMap((thread) => thread.filter((message) => message.seq > after))
        .sort((a, b) => a.seq - b.seq),
    onMessage: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => threads.clear(),
  }
}
