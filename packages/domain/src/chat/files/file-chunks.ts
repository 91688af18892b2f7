/** How many chunks a file has. Sizes in bytes. */
export function chunksOf({ size, chunkSize }: { size: number; chunkSize: number }): number {
  return Math.ceil(size / chunkSize)
}

/** How many bytes the chunk at this index has: all are full but the last; none lies outside the file. */
export function chunkLength({ size, chunkSize }: { size: number; chunkSize: number }, index: number): number {
  if (!Number.isInteger(index) || index < 0) return 0
  return Math.max(0, Math.min(chunkSize, size - index * chunkSize))
}
