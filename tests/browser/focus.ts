import type { Page } from 'playwright-core'

/** The element that has the keyboard, as a person would tell it. */
export interface Focus {
  /** Its label, else its words. */
  name: string
  /** Which row of the list it is, if it is one. */
  row: string | undefined
  /** Something is drawn around it that is not there without the focus. */
  isMarked: boolean
  isInView: boolean
}

export function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', row: undefined, isMarked: false, isInView: false }
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : []
    const label =
      element.getAttribute('aria-label') ??
      labels
        .map((one) => one.textContent ?? '')
        .join(' ')
        .trim()
    const name = (label === '' ? element.innerText : label).trim()
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    // A ring may be drawn by what stands around a field.
    const isMarked = [element, element.parentElement, element.parentElement?.parentElement].some((one) => {
      if (one === null || one === undefined) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
    return { name, row: element.dataset['row'], isMarked, isInView }
  })
}
