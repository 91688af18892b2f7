import type { Editing } from './editing-context.ts'
import type { Draft } from './use-draft.ts'

/** A draft for the fields that show it; `say` puts a problem into words, `show` what a colleague wrote. */
export function editingOf<Thing, Edit, Problem extends string>(
  draft: Omit<Draft<Thing, Edit, Problem>, 'thing'>,
  say: (problem: Problem) => string,
  show: (theirs: unknown) => string = showPlain,
): Editing {
  const { phase, isIncomplete, retry, keepMine, takeTheirs } = draft
  return {
    phase,
    isIncomplete,
    retry,
    keepMine,
    takeTheirs,
    placeOf(key) {
      const { problem, theirs, mine } = draft.placeOf(key)
      return {
        problem: problem === null ? null : say(problem),
        theirs: theirs === undefined ? undefined : show(theirs),
        isMine: mine !== undefined,
      }
    },
  }
}

function showPlain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}
