import { useState } from 'react'
import type { ThreadState } from '../../firestore/thread-window.ts'

/**
 * The id of the first message that nobody had read when the drawer was opened; it stays the same while it is open.
 * `unread` is how many there are of the driver's, counted from the newest.
 */
export function useFirstNew({ status, messages }: ThreadState, unread: number): string | undefined {
  const [atOpening] = useState(unread)
  const [firstNew, setFirstNew] = useState<string>()
  if (firstNew === undefined && atOpening > 0 && status === 'live') {
    const theirs = messages.filter(({ source }) => source === 'DRIVER')
    const first = theirs.at(-Math.min(atOpening, theirs.length))
    if (first !== undefined) setFirstNew(first.id)
  }
  return firstNew
}
