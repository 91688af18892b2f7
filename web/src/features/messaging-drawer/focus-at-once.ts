/** A `ref` for what a person asked to open: focus goes where they go on. */
export function focusAtOnce(element: HTMLElement | null): void {
  element?.focus()
}
