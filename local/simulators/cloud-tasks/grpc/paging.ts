import { invalidArgument } from './rpc-error.ts'

export interface PageRequest {
  pageSize?: number | null
  pageToken?: string | null
}

/** The asked-for part of a list; a page token is the number of items before it. Throws INVALID_ARGUMENT. */
export function readPage<Item>(
  items: Item[],
  { pageSize, pageToken }: PageRequest,
  maxSize: number,
): { items: Item[]; nextPageToken: string } {
  if ((pageSize ?? 0) < 0) throw invalidArgument('Page size cannot be negative.')
  if (pageToken && !/^\d{1,9}$/.test(pageToken)) throw invalidArgument('Invalid page token.')
  const start = Number(pageToken ?? 0)
  const end = start + Math.min(pageSize || maxSize, maxSize)
  return { items: items.slice(start, end), nextPageToken: end < items.length ? String(end) : '' }
}
