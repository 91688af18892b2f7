/** Files that were fetched once, as addresses that this page can show. */
export interface FileShelf {
  /** The address of a file; fetched when it is first asked for, and again after it failed. Rejects with FileError. */
  open: (fileId: string, mimeType: string) => Promise<string>
  /** Frees all of them: their addresses lead nowhere from then on. */
  clear: () => void
}

/** `read` gives a file's bytes; `mimeType` of the addresses is what the reader asked for, whatever the server says. */
export function openFileShelf(
  read: (fileId: string) => Promise<Blob>,
  urls: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'> = URL,
): FileShelf {
  const files = new Map<string, Promise<string>>()
  return {
    open(fileId, mimeType) {
      const known = files.get(fileId)
      if (known !== undefined) return known
      const file = read(fileId).then((bytes) => urls.createObjectURL(bytes.slice(0, bytes.size, mimeType)))
      files.set(fileId, file)
      file.catch(() => files.delete(fileId))
      return file
    },
    clear() {
      for (const file of files.values())
        void file.then(
          (url) => urls.revokeObjectURL(url),
          () => undefined,
        )
      files.clear()
    },
  }
}
