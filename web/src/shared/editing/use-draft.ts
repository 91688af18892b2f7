import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Autosave, SavePhase } from './autosave.ts'
import { isTypedEdit, type Subject, type Typed } from './subject.ts'

/** What is true of one place where something was typed. */
interface PlaceState<Edit, Problem> {
  /** Why it is not saved as it stands. */
  problem: Problem | null
  /** What a colleague put there meanwhile. */
  theirs: unknown
  /** What was typed here and is not stored. */
  mine: (Edit & Typed) | undefined
}

/** Something as its editor sees it: what is stored, with the own changes on top. */
export interface Draft<Thing, Edit, Problem> {
  thing: Thing
  /** Without the own changes. */
  stored: Thing
  phase: SavePhase
  /** Something typed cannot be saved as it stands: it is wrong, or a colleague wrote there meanwhile. */
  isIncomplete: boolean
  /** Makes a change; gives why it cannot be made, else null. */
  edit: (edit: Edit) => Problem | null
  retry: () => void
  placeOf: (key: string) => PlaceState<Edit, Problem>
  /** Writes the own words over the colleague's. */
  keepMine: (key: string) => void
  takeTheirs: (key: string) => void
}

/** The draft of something that is stored: every change is saved by itself. `subject` stays the same from render to render. */
export function useDraftOf<Thing, Edit extends object, Problem extends string>(
  stored: Thing,
  autosave: Autosave<Thing, Edit>,
  subject: Subject<Thing, Edit, Problem>,
): Draft<Thing, Edit, Problem> {
  const { edits, conflicts, phase } = useSyncExternalStore(autosave.subscribe, autosave.read)

  useEffect(() => autosave.see(stored), [autosave, stored])
  useWarningBeforeLeaving(edits.length > 0 && (phase !== 'saved' || conflicts.length > 0))

  return useMemo(() => {
    const { apply, keyOf, check, conflictOf } = subject
    const thing = apply(stored, edits)
    const mineAt = (key: string): (Edit & Typed) | undefined =>
      edits.filter(isTypedEdit).findLast((edit) => keyOf(edit) === key)
    return {
      thing,
      stored,
      phase,
      isIncomplete:
        conflicts.length > 0 || edits.some((edit) => isTypedEdit(edit) && check(stored, edit) !== null),
      retry: autosave.retry,
      edit(edit) {
        // As it is now, not as it was when this was drawn: an Undo may come much later.
        const problem = isTypedEdit(edit) ? null : check(autosave.current() ?? thing, edit)
        if (problem === null) autosave.edit(edit)
        return problem
      },
      placeOf(key) {
        const mine = mineAt(key)
        if (mine === undefined) return { problem: null, theirs: undefined, mine }
        const theirs = conflicts.includes(mine) ? conflictOf(stored, mine) : undefined
        return { problem: check(stored, mine), theirs, mine }
      },
      keepMine(key) {
        const mine = mineAt(key)
        const theirs = mine === undefined ? undefined : conflictOf(stored, mine)
        if (mine === undefined || theirs === undefined) return
        autosave.drop(key)
        autosave.edit(Object.assign({}, mine, { was: theirs }))
      },
      takeTheirs: autosave.drop,
    }
  }, [autosave, subject, stored, edits, conflicts, phase])
}

/** What is not stored would be gone with the tab. */
function useWarningBeforeLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
}
