import { createContext, useCallback, useContext } from 'react'

/** Remembers that the person has just gone to another page, until its heading takes the focus. */
export interface Arrival {
  expect: () => void
  take: () => boolean
}

export function createArrival(): Arrival {
  let expected = false
  return {
    expect: () => {
      expected = true
    },
    take: () => {
      const was = expected
      expected = false
      return was
    },
  }
}

export const ArrivalContext = createContext<Arrival | null>(null)

/**
 * For the heading (or region) a page begins with: takes the focus when the person has just arrived there, so that
 * keyboard and screen reader go on from the new page. Give the element `tabIndex={-1}`.
 */
export function useArrivalFocus(): (element: HTMLElement | null) => void {
  const arrival = useContext(ArrivalContext)
  return useCallback(
    (element) => {
      if (element !== null && element.offsetParent !== null && arrival?.take() === true) {
        element.focus({ preventScroll: true })
      }
    },
    [arrival],
  )
}
