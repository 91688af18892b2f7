/** A file that somebody wants to send. It is kept on this page only, until it has left. */
export interface Attachment {
  id: string
  file: File
  caption: string
  /** `chosen` waits for Send, `waiting` for those before it; `refused` can only be taken away. */
  state: 'chosen' | 'waiting' | 'uploading' | 'failed' | 'refused'
  /** Bytes that have left. */
  sent: number
  /** Why it failed or was refused; what it means is for whoever shows it. */
  problem?: unknown
}

/** Files of one enquiry on their way: one after the other, so that their messages stand in that order. */
export interface UploadQueue {
  read: () => readonly Attachment[]
  subscribe: (onChange: () => void) => () => void
  add: (files: readonly File[]) => void
  setCaption: (id: string, caption: string) => void
  /** Takes a file away, wherever it is. */
  remove: (id: string) => void
  /** Sends what was chosen. */
  start: () => void
  retry: (id: string) => void
}

export interface UploadQueueParts {
  /** Why a file cannot go at all; undefined when it can. */
  check: (file: File) => unknown
  /** Brings a file away and says it to the driver. Called again after a failure it goes on where it was. */
  deliver: (attachment: Attachment, onProgress: (sent: number) => void, signal: AbortSignal) => Promise<void>
  newId: () => string
}

export function createUploadQueue({ check, deliver, newId }: UploadQueueParts): UploadQueue {
  const readers = new Set<() => void>()
  let all: readonly Attachment[] = []
  let running: { id: string; abort: AbortController } | null = null

  function publish(changed: readonly Attachment[]): void {
    all = changed
    for (const reader of readers) reader()
  }

  function change(id: string, to: Partial<Attachment>): void {
    publish(all.map((one) => (one.id === id ? { ...one, ...to } : one)))
  }

  /** A failed one holds up those behind it: somebody decides first. */
  function next(): void {
    const first = all.find(({ state }) => state !== 'chosen' && state !== 'refused')
    if (running !== null || first?.state !== 'waiting') return
    void run(first)
  }

  async function run({ id }: Attachment): Promise<void> {
    const abort = new AbortController()
    running = { id, abort }
    change(id, { state: 'uploading', problem: undefined })
    const attachment = all.find((one) => one.id === id)
    try {
      if (attachment !== undefined) await deliver(attachment, (sent) => change(id, { sent }), abort.signal)
      publish(all.filter((one) => one.id !== id))
    } catch (problem) {
      change(id, { state: 'failed', problem })
    }
    running = null
    next()
  }

  return {
    read: () => all,
    subscribe(onChange) {
      readers.add(onChange)
      return () => readers.delete(onChange)
    },
    add(files) {
      const added = files.map((file): Attachment => {
        const problem = check(file)
        const state = problem === undefined ? 'chosen' : 'refused'
        return { id: newId(), file, caption: '', state, sent: 0, problem }
      })
      publish([...all, ...added])
    },
    setCaption: (id, caption) => change(id, { caption }),
    remove(id) {
      publish(all.filter((one) => one.id !== id))
      if (running?.id === id) running.abort.abort()
      else next()
    },
    start() {
      publish(all.map((one) => (one.state === 'chosen' ? { ...one, state: 'waiting' } : one)))
      next()
    },
    retry(id) {
      change(id, { state: 'waiting' })
      next()
    },
  }
}
