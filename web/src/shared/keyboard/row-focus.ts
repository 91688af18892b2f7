/** The rows of a list: elements marked `data-row` that can take the focus. */
export function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
}

export function focusRow(row: HTMLElement | undefined): void {
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}

/** Goes on from the row that has the focus, else from the one that is open. */
export function moveRowFocus(list: HTMLElement | null, step: 1 | -1): void {
  const rows = rowsOf(list)
  const focused = rows.findIndex((row) => row === document.activeElement)
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.hasAttribute('aria-current'))
  focusRow(rows[from < 0 ? 0 : Math.min(Math.max(from + step, 0), rows.length - 1)])
}

export function focusField(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}
