export type RecordBook<Entry extends { wamid: string }> = {
  add: (entry: Entry) => void
  find: (wamid: string) => Entry | undefined
  all: () => Entry[]
  clear: () => void
}

/** The newest `keep` entries, in the order in which they came. */
export function createRecordBook<Entry extends { wamid: string }>(keep: number): RecordBook<Entry> {
  const entries = new Map<string, Entry>()
  return {
    add: (entry) => {
      entries.set(entry.wamid, entry)
      const [oldest] = entries.size > keep ? entries.keys() : []
      if (oldest !== undefined) entries.delete(oldest)
    },
    find: (wamid) => entries.get(wamid),
    all: () => [...entries.values()],
    clear: () => entries.clear(),
  }
}
