import type { LastOpen } from './places.ts'

const keys = { board: 'relaydesk.board', venue: 'relaydesk.venue' } as const

/** What was open last on this device. */
export function readLastOpen(): LastOpen {
  return { board: localStorage.getItem(keys.board), venue: localStorage.getItem(keys.venue) }
}

export function keepLastOpen(what: keyof LastOpen, id: string): void {
  localStorage.setItem(keys[what], id)
}
