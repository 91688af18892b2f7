import { createContext, useContext } from 'react'
import type { SavePhase } from './autosave.ts'

/** What fields and save marks know of the draft that they belong to, in words. */
export interface Editing {
  phase: SavePhase
  isIncomplete: boolean
  retry: () => void
  /** Of one place: what is wrong with it, what a colleague put there meanwhile, and whether something of one's own is not stored. */
  placeOf: (key: string) => { problem: string | null; theirs: string | undefined; isMine: boolean }
  keepMine: (key: string) => void
  takeTheirs: (key: string) => void
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (editing === null) throw new Error('useEditing needs an EditingContext above it')
  return editing
}
