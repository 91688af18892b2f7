import { useMemo, useRef, type UIEvent } from 'react'
import type { VirtuosoHandle } from 'react-virtuoso'

/** Where the newest message is. */
export const end = { index: 'LAST', align: 'end' } as const
/** In pixels: so near to the end one is at the end. */
const nearEnd = 60

/** Keeps the newest message in view when rows become higher, a picture that has come say, until somebody scrolls away. */
export function useStayAtEnd(list: { current: VirtuosoHandle | null }): {
  onScroll: (event: UIEvent<HTMLElement>) => void
  totalListHeightChanged: () => void
} {
  const isThere = useRef(true)
  return useMemo(
    () => ({
      onScroll({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) {
        isThere.current = scrollHeight - scrollTop - clientHeight < nearEnd
      },
      totalListHeightChanged() {
        // Not to the last index: the list would go on correcting that for a second, against whoever scrolls meanwhile.
        if (isThere.current) list.current?.scrollTo({ top: Number.MAX_SAFE_INTEGER })
      },
    }),
    [list],
  )
}
