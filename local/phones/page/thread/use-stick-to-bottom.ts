import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

const CLOSE_PX = 48

export type StickToBottom = {
  onScroll: () => void
  /** Call when something inside grew by itself, such as a picture that has loaded. */
  settle: () => void
  /** The newest message that has been in view. */
  seenSeq: number
  toBottom: () => void
}

/** Keeps the newest message in view while the reader is at the bottom, and leaves the view alone while they read above. */
export function useStickToBottom(scroller: RefObject<HTMLElement | null>, lastSeq: number): StickToBottom {
  const atBottom = useRef(true)
  const [seenSeq, setSeenSeq] = useState(lastSeq)

  const toBottom = useCallback(() => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  }, [scroller])

  const settle = useCallback(() => {
    if (atBottom.current) toBottom()
  }, [toBottom])

  useEffect(() => {
    const observer = new ResizeObserver(settle)
    if (scroller.current) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [scroller, settle])

  useLayoutEffect(() => {
    if (!atBottom.current) return
    toBottom()
    setSeenSeq(lastSeq)
  }, [lastSeq, toBottom])

  const onScroll = useCallback(() => {
    const element = scroller.current
    if (!element) return
    atBottom.current = element.scrollHeight - element.scrollTop - element.clientHeight < CLOSE_PX
    if (atBottom.current) setSeenSeq(lastSeq)
  }, [scroller, lastSeq])

  return { onScroll, settle, seenSeq, toBottom }
}
