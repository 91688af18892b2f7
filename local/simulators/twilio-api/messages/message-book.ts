/** The newest `keep` of what has a SID, in the order in which it came. */
export type MessageBook<Entry extends { sid: string }> = {
  add: (entry: Entry) => void
  find: (sid: string) => Entry | undefined
  all: () => Entry[]
  clear: () => void
}

export function createMessageBook<Entry extends { sid: string }>(keep: number): MessageBook<Entry> {
  const entries = new Map<string, Entry>()
  return {
    add: (entry) => {
      entries.set(entry.sid, entry)
      const [oldest] = entries.size > keep ? entries.keys() : []
      if (oldest !== undefined) entries.delete(oldest)
    },
    find: (sid) => entries.get(sid),
    all: () => [...entries.values()],
    clear: () => entries.clear(),
  }
}
