import { isTypedEdit, type Subject } from './subject.ts'

/** What came of a save. `unreachable` is tried again by itself; `refused` is not, until somebody asks. */
export type SaveOutcome<Edit> =
  | { ok: true; conflicts: readonly Edit[] }
  | { ok: false; reason: 'unreachable' | 'refused' }

interface AutosaveState<Edit> {
  /** What is not known to be stored, oldest first: the page shows the thing with these applied. */
  edits: readonly Edit[]
  /** Of these, what a colleague wrote over meanwhile; it waits for a person. */
  conflicts: readonly Edit[]
  phase: SavePhase
}

export type SavePhase = 'idle' | 'waiting' | 'saving' | 'saved' | 'unreachable' | 'refused'

export interface Autosave<Thing, Edit> {
  read: () => AutosaveState<Edit>
  subscribe: (onChange: () => void) => () => void
  /** Takes a change in: typed words leave when the hands rest, the rest at once. */
  edit: (edit: Edit) => void
  /** Gives up what was typed in this place. */
  drop: (key: string) => void
  /** Saves now, also what was refused. */
  retry: () => void
  /** Takes in the thing as it is stored: what it shows need not be applied any more. Never inside a render. */
  see: (thing: Thing) => void
  /** The thing as it is now, with what is not stored yet; null before it was seen. */
  current: () => Thing | null
}

export interface AutosaveOptions<Thing, Edit extends object, Problem extends string> {
  subject: Subject<Thing, Edit, Problem>
  save: (edits: readonly Edit[]) => Promise<SaveOutcome<Edit>>
  /** Whether a change is complete, given the thing as it was seen last; until it is, it waits here. */
  mayLeave: (edit: Edit, stored: Thing | null) => boolean
  /** Runs later and returns what prevents it. */
  schedule: (run: () => void, ms: number) => () => void
}

/** After the last keystroke. */
export const restMs = 1_000
/** After a save that did not reach the server. */
export const retryMs = 4_000
/** For how long a stored change is shown although the listener has not brought it. */
const settleMs = 3_000

/** Saves changes of one thing by itself, and keeps them until they are stored. */
export function createAutosave<Thing, Edit extends object, Problem extends string>({
  subject,
  save,
  mayLeave,
  schedule,
}: AutosaveOptions<Thing, Edit, Problem>): Autosave<Thing, Edit> {
  const { apply, keyOf, shows } = subject
  let stored: Thing | null = null
  let pending: readonly Edit[] = []
  let leaving: readonly Edit[] = []
  let settling: readonly Edit[] = []
  let conflicts: readonly Edit[] = []
  let phase: SavePhase = 'idle'
  let cancel: () => void = nothing
  const readers = new Set<() => void>()
  let state: AutosaveState<Edit> = { edits: [], conflicts, phase }

  function publish(next: SavePhase): void {
    phase = next
    state = { edits: [...settling, ...leaving, ...pending], conflicts, phase }
    for (const reader of readers) reader()
  }

  function flushAfter(ms: number): void {
    cancel()
    cancel = schedule(() => void flush(), ms)
  }

  async function flush(): Promise<void> {
    cancel()
    if (leaving.length > 0) return
    leaving = pending.filter((edit) => !conflicts.includes(edit) && mayLeave(edit, stored))
    if (leaving.length === 0) {
      publish(pending.length > 0 ? 'waiting' : phase === 'waiting' ? 'idle' : phase)
      return
    }
    pending = pending.filter((edit) => !leaving.includes(edit))
    publish('saving')
    take(await save(leaving))
  }

  function take(outcome: SaveOutcome<Edit>): void {
    const sent = leaving
    leaving = []
    if (!outcome.ok) {
      pending = merged(keyOf, sent, pending)
      if (outcome.reason === 'unreachable') flushAfter(retryMs)
      publish(outcome.reason)
      return
    }
    const held = outcome.conflicts
    settling = [...settling, ...sent.filter((edit) => !held.includes(edit))]
    conflicts = [...conflicts, ...held]
    pending = merged(keyOf, held, pending)
    const isMore = pending.some((edit) => !conflicts.includes(edit))
    if (isMore) flushAfter(restMs)
    publish(isMore ? 'waiting' : 'saved')
    schedule(() => {
      settling = settling.filter((edit) => !sent.includes(edit))
      publish(phase)
    }, settleMs)
  }

  return {
    read: () => state,
    subscribe(onChange) {
      readers.add(onChange)
      return () => readers.delete(onChange)
    },
    edit(edit) {
      const key = keyOf(edit)
      conflicts = conflicts.filter((other) => key === null || keyOf(other) !== key)
      pending = merged(keyOf, pending, [edit])
      publish('waiting')
      flushAfter(isTypedEdit(edit) ? restMs : 0)
    },
    drop(key) {
      pending = pending.filter((edit) => keyOf(edit) !== key)
      conflicts = conflicts.filter((edit) => keyOf(edit) !== key)
      publish(pending.length === 0 && leaving.length === 0 ? 'idle' : phase)
    },
    retry: () => void flush(),
    see(thing) {
      stored = thing
      const left = settling.filter((edit) => !shows(thing, edit))
      if (left.length === settling.length) return
      settling = left
      publish(phase)
    },
    current: () => (stored === null ? null : apply(stored, state.edits)),
  }
}

/** Later changes after earlier ones; of one place only the later stands, but it replaced what the earlier one replaced. */
function merged<Edit extends object>(
  keyOf: (edit: Edit) => string | null,
  earlier: readonly Edit[],
  later: readonly Edit[],
): readonly Edit[] {
  return later.reduce<readonly Edit[]>((edits, edit) => {
    const key = keyOf(edit)
    if (key === null) return [...edits, edit]
    const before = edits.find((other) => keyOf(other) === key)
    const rest = edits.filter((other) => other !== before)
    const isBoth = before !== undefined && isTypedEdit(before) && isTypedEdit(edit)
    return [...rest, isBoth ? Object.assign({}, edit, { was: before.was }) : edit]
  }, earlier)
}

function nothing(): void {}
