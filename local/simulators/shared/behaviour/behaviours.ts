import { type Changes, withChanges } from '../with-changes.ts'
import { Behaviour } from './behaviour.ts'

export type Behaviours = {
  /** Changes how everybody behaves, or one person (by key). */
  change: (changes: Changes<Behaviour>, person?: string) => void
  /** How this person behaves now; without one: everybody who was not told otherwise. */
  of: (person?: string) => Behaviour
  /** Those who were told otherwise. */
  exceptions: () => ReadonlyArray<{ person: string; behaviour: Changes<Behaviour> }>
  onChange: (listener: (person: string | undefined) => void) => () => void
  clear: () => void
}

const BehaviourChanges = Behaviour.partial()

/** How phones behave; `usual` is what it starts with and returns to. */
export function createBehaviours(usual: Behaviour): Behaviours {
  let everybody = usual
  const exceptions = new Map<string, Changes<Behaviour>>()
  const listeners = new Set<(person: string | undefined) => void>()

  return {
    change: (changes, person) => {
      const known = BehaviourChanges.parse(changes)
      if (person === undefined) everybody = withChanges(everybody, known)
      else exceptions.set(person, { ...exceptions.get(person), ...known })
      for (const listener of listeners) listener(person)
    },
    of: (person) => withChanges(everybody, exceptions.get(person ?? '') ?? {}),
    exceptions: () => [...exceptions].map(([person, behaviour]) => ({ person, behaviour })),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => {
      everybody = usual
      exceptions.clear()
      for (const listener of listeners) listener(undefined)
    },
  }
}
