/** The bytes from `start` to `end`, both included. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * What a `Range` header asks for of `size` bytes: one range, or `all` when there is none, several, or one that nobody
 * understands (RFC 9110, 14.2: such a header is ignored), or `none` when it begins behind the end.
 */
export function readByteRange(header: string | undefined, size: number): ByteRange | 'all' | 'none' {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return 'all'
  // `-500`: the last 500.
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to))
  if (from !== '' && to !== '' && Number(to) < start) return 'all'
  return start >= size ? 'none' : { start, end }
}
