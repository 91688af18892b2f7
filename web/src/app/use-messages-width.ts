import { useCallback, useState } from 'react'
import { clampWidth, messagesWidth } from './clamp-width.ts'

const storageKey = 'relaydesk.messagesWidth'

/** The width of the messages' column in px, kept on this device. */
export function useMessagesWidth(): [width: number, setWidth: (width: number) => void] {
  const [width, setWidth] = useState(() =>
    clampWidth(Number(localStorage.getItem(storageKey) ?? messagesWidth.usual)),
  )
  const keep = useCallback((next: number) => {
    localStorage.setItem(storageKey, String(next))
    setWidth(next)
  }, [])
  return [width, keep]
}
