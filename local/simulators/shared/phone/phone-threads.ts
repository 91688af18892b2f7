import { phoneOf, type PhoneMessage, type SaidMessage, type ThreadEntry } from './phone-message.ts'

export type PhoneListener = (message: PhoneMessage) => void
export type EntryListener = (entry: ThreadEntry) => void

/** What may change about an entry afterwards; a message that arrived can only be read. */
type EntryChanges = Partial<Pick<SaidMessage, 'content' | 'readAt' | 'takenAt' | 'editedAt' | 'revokedAt'>>

type New<Entry> = Omit<Entry, 'seq' | 'rev' | 'kind'>

export type PhoneThreads = {
  deliver: (message: New<PhoneMessage>) => void
  say: (message: New<SaidMessage>) => void
  /** Changes an entry that is still kept; its `rev` moves on. */
  change: (id: string, changes: EntryChanges) => void
  find: (id: string) => ThreadEntry | undefined
  /** What arrived on the phone of this number or user id. */
  messagesTo: (phone: string) => PhoneMessage[]
  /** Both sides of the conversation on that phone, oldest first. */
  entriesOf: (phone: string) => ThreadEntry[]
  /** Every kept entry whose last change has a `rev` above the given one, oldest first. */
  since: (rev: number) => ThreadEntry[]
  onMessage: (listener: PhoneListener) => () => void
  /** Also hears of changes. */
  onEntry: (listener: EntryListener) => () => void
  clear: () => void
}

/**
 * What has been said and has arrived on each phone, the newest `keep` entries per phone. Numbers go on after `clear`.
 * `threadKey` tells which written numbers are one phone.
 */
export function createPhoneThreads(keep: number, threadKey: (phone: string) => string): PhoneThreads {
  const threads = new Map<string, string[]>()
  const entries = new Map<string, ThreadEntry>()
  const messageListeners = new Set<PhoneListener>()
  const entryListeners = new Set<EntryListener>()
  let seq = 0
  let rev = 0

  function add(entry: ThreadEntry): void {
    const key = threadKey(phoneOf(entry))
    const thread = threads.get(key) ?? []
    threads.set(key, thread)
    thread.push(entry.id)
    entries.set(entry.id, entry)
    if (thread.length > keep * 2) for (const id of thread.splice(0, thread.length - keep)) entries.delete(id)
    for (const listener of entryListeners) listener(entry)
  }

  function entriesOf(phone: string): ThreadEntry[] {
    const ids = (threads.get(threadKey(phone)) ?? []).slice(-keep)
    return ids.flatMap((id) => entries.get(id) ?? [])
  }

  return {
    deliver: (message) => {
      const arrived: PhoneMessage = { ...message, kind: 'arrived', seq: (seq += 1), rev: (rev += 1) }
      add(arrived)
      for (const listener of messageListeners) listener(arrived)
    },
    say: (message) => add({ ...message, kind: 'said', seq: (seq += 1), rev: (rev += 1) }),
    change: (id, changes) => {
      const entry = entries.get(id)
      if (entry === undefined) return
      rev += 1
      const changed =
        entry.kind === 'said' ? { ...entry, ...changes, rev } : { ...entry, ...readOf(changes), rev }
      entries.set(id, changed)
      for (const listener of entryListeners) listener(changed)
    },
    find: (id) => entries.get(id),
    messagesTo: (phone) => entriesOf(phone).filter((entry) => entry.kind === 'arrived'),
    entriesOf,
    since: (after) =>
      [...entries.values()].filter((entry) => entry.rev > after).sort((a, b) => a.seq - b.seq),
    onMessage: (listener) => {
      messageListeners.add(listener)
      return () => messageListeners.delete(listener)
    },
    onEntry: (listener) => {
      entryListeners.add(listener)
      return () => entryListeners.delete(listener)
    },
    clear: () => {
      threads.clear()
      entries.clear()
    },
  }
}

function readOf({ readAt }: EntryChanges): Pick<EntryChanges, 'readAt'> {
  return readAt === undefined ? {} : { readAt }
}
