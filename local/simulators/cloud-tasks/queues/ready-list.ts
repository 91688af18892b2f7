/** The tasks that are due and wait for a free place: first in, first out, or any of them when told to mix. */
export class ReadyList<Entry> {
  private entries: Entry[] = []
  private head = 0

  get size(): number {
    return this.entries.length - this.head
  }

  push(entry: Entry): void {
    this.entries.push(entry)
  }

  clear(): void {
    this.entries = []
    this.head = 0
  }

  /** The next entry without taking it. `pick` (0 <= pick < 1) chooses among all; 0 is the oldest. */
  next(pick: number): Entry | undefined {
    const chosen = this.head + Math.floor(pick * this.size)
    const first = this.entries[this.head]
    const entry = this.entries[chosen]
    if (first === undefined || entry === undefined) return undefined
    this.entries[chosen] = first
    this.entries[this.head] = entry
    return entry
  }

  /** Takes away what `next` showed. */
  drop(): void {
    this.head += 1
    if (this.head < 1024 || this.head * 2 < this.entries.length) return
    this.entries = this.entries.slice(this.head)
    this.head = 0
  }
}
