/** One entry of the keyboard. `keys` is one key (`/`, `j`, `Escape`, `Alt+ArrowUp`) or a sequence with spaces (`g e`). */
export interface Shortcut {
  keys: string
  /** What it does, as the help list says it. */
  label: string
  /** The heading it stands under in the help list. */
  group: string
  run: () => void
}

/** What one key press means for the shortcuts that are active. */
export type KeyPlan =
  | { kind: 'run'; shortcut: Shortcut }
  | { kind: 'wait'; prefix: string }
  | { kind: 'ignore' }

/**
 * Decides what a key press does. `prefix` holds the first key of a sequence that was begun (`g`), or ''.
 * The newest shortcut wins: what opened last is nearest to the person.
 */
export function planKey(shortcuts: readonly Shortcut[], prefix: string, key: string): KeyPlan {
  const typed = prefix === '' ? key : `${prefix} ${key}`
  const shortcut = shortcuts.findLast((candidate) => candidate.keys === typed)
  if (shortcut !== undefined) return { kind: 'run', shortcut }
  if (shortcuts.some((candidate) => candidate.keys.startsWith(`${typed} `)))
    return { kind: 'wait', prefix: typed }
  return prefix === '' ? { kind: 'ignore' } : planKey(shortcuts, '', key)
}

/** True for keys that type something: those are off in fields, and a person may switch them off (WCAG 2.1.4). */
export function isCharacterKey(key: string): boolean {
  return Array.from(key).length === 1
}
