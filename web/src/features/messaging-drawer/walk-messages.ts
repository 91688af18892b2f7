import type { KeyboardEvent } from 'react'

/** Up and down lead from message to message, for whoever is in one with the keyboard. */
export function walkMessages(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return
  if (!(target instanceof HTMLElement) || target.closest('video, audio') !== null) return
  const here = target.closest<HTMLElement>('[data-message-id]')
  if (here === null) return
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[data-message-id]')]
  const next = all[all.indexOf(here) + (key === 'ArrowUp' ? -1 : 1)]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
