/** What can wait in the heap: due at `at` (epoch ms); of two due together the lower `order` goes first. */
export interface Due {
  at: number
  order: number
}

/** A binary heap with the earliest entry on top: adding and taking cost O(log n). */
export class DueHeap<Entry extends Due> {
  private readonly entries: Entry[] = []

  get size(): number {
    return this.entries.length
  }

  peek(): Entry | undefined {
    return this.entries[0]
  }

  clear(): void {
    this.entries.length = 0
  }

  push(entry: Entry): void {
    const { entries } = this
    let at = entries.length
    entries.push(entry)
    while (at > 0) {
      const parentAt = (at - 1) >> 1
      const parent = entries[parentAt]
      if (!parent || !isBefore(entry, parent)) break
      entries[at] = parent
      at = parentAt
    }
    entries[at] = entry
  }

  pop(): Entry | undefined {
    const { entries } = this
    const top = entries[0]
    const last = entries.pop()
    if (last && entries.length > 0) this.sinkFromTop(last)
    return top
  }

  private sinkFromTop(entry: Entry): void {
    const { entries } = this
    let at = 0
    for (;;) {
      const left = entries[2 * at + 1]
      const right = entries[2 * at + 2]
      if (!left) break
      const rightIsFirst = right !== undefined && isBefore(right, left)
      const child = rightIsFirst ? right : left
      if (!isBefore(child, entry)) break
      entries[at] = child
      at = 2 * at + (rightIsFirst ? 2 : 1)
    }
    entries[at] = entry
  }
}

function isBefore(one: Due, other: Due): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
