import { FirebaseError } from 'firebase/app'
import type { Firestore } from 'firebase/firestore'
import { createAutosave, type Autosave, type SaveOutcome } from '../shared/editing/autosave.ts'
import { isTypedEdit, type Subject } from '../shared/editing/subject.ts'

/**
 * The autosaves of things by their id. Each lives as long as the page, so that what was typed is saved although one has gone on to
 * another. `save` writes changes and gives those that a colleague wrote over; it rejects when nothing was written.
 */
export function keepAutosaves<Thing, Edit extends object, Problem extends string>(
  subject: Subject<Thing, Edit, Problem>,
  save: (db: Firestore, id: string, edits: readonly Edit[]) => Promise<readonly Edit[]>,
): (db: Firestore, id: string) => Autosave<Thing, Edit> {
  const known = new WeakMap<Firestore, Map<string, Autosave<Thing, Edit>>>()
  return (db, id) => {
    const autosaves = known.get(db) ?? new Map<string, Autosave<Thing, Edit>>()
    known.set(db, autosaves)
    const found = autosaves.get(id)
    if (found !== undefined) return found
    const autosave = createAutosave({
      subject,
      save: (edits) => outcomeOf(() => save(db, id, edits)),
      mayLeave: (edit, stored) =>
        stored === null || !isTypedEdit(edit) || subject.check(stored, edit) === null,
      schedule(run, ms) {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
    })
    window.addEventListener('online', () => {
      if (autosave.read().phase === 'unreachable') autosave.retry()
    })
    autosaves.set(id, autosave)
    return autosave
  }
}

async function outcomeOf<Edit>(save: () => Promise<readonly Edit[]>): Promise<SaveOutcome<Edit>> {
  if (!navigator.onLine) return { ok: false, reason: 'unreachable' }
  try {
    return { ok: true, conflicts: await save() }
  } catch (error) {
    const isRefused =
      error instanceof FirebaseError &&
      ['permission-denied', 'invalid-argument', 'not-found'].includes(error.code)
    return { ok: false, reason: isRefused ? 'refused' : 'unreachable' }
  }
}
