import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * For the heading of what takes the place of a button that was just pressed: takes the focus that went with the button, so that keyboard and
 * screen reader go on from there. Give the element `tabIndex={-1}`.
 */
export function useCaughtFocus<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null)
  useLayoutEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true })
  }, [])
  return element
}
