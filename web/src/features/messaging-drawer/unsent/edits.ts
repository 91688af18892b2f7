/** The message that is being edited in its place, and its text so far. */
interface Edit {
  messageId: string
  text: string
}

/** One message at a time is edited; the text survives that its row goes out of sight. */
export interface Edits {
  read: () => Edit | null
  subscribe: (onChange: () => void) => () => void
  begin: (edit: Edit) => void
  write: (text: string) => void
  end: () => void
}

export function createEdits(): Edits {
  const readers = new Set<() => void>()
  let edit: Edit | null = null

  function set(next: Edit | null): void {
    edit = next
    for (const reader of readers) reader()
  }

  return {
    read: () => edit,
    subscribe(onChange) {
      readers.add(onChange)
      return () => readers.delete(onChange)
    },
    begin(next) {
      // Beginning twice loses nothing.
      if (edit?.messageId !== next.messageId) set(next)
    },
    write(text) {
      if (edit !== null) set({ ...edit, text })
    },
    end: () => set(null),
  }
}
