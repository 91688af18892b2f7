import { isCharacterKey, planKey, type Shortcut } from './shortcut.ts'

const storageKey = 'relaydesk.letterKeys'
/** How long the first key of a sequence (`g e`) is remembered. */
const sequenceMs = 1_500

/** The shortcuts that are active on the page, and whether letters count. */
export interface Keyboard {
  /** Adds shortcuts; the returned function takes them away again. */
  add: (shortcuts: readonly Shortcut[]) => () => void
  active: () => readonly Shortcut[]
  /** Does what a shortcut does, for a button that stands for it. */
  run: (keys: string) => void
  letterKeys: () => boolean
  setLetterKeys: (on: boolean) => void
  /** Called after `letterKeys` changed. */
  subscribe: (onChange: () => void) => () => void
  /** Starts listening on the page; the returned function ends it. */
  listen: (page: Document) => () => void
}

export function createKeyboard(storage: Pick<Storage, 'getItem' | 'setItem'>): Keyboard {
  const sets = new Set<readonly Shortcut[]>()
  const readers = new Set<() => void>()
  let letterKeys = readSwitch(storage)
  let prefix = ''
  let prefixAt = 0

  function active(): readonly Shortcut[] {
    return [...sets].flat()
  }

  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return
    if (isInDialog(event.target)) return
    // What Alt types depends on the system: only keys that type nothing count with it.
    if (isCharacterKey(event.key) && (event.altKey || !letterKeys || isInField(event.target))) return
    const key = event.altKey ? `Alt+${event.key}` : event.key
    const plan = planKey(active(), event.timeStamp - prefixAt < sequenceMs ? prefix : '', key)
    prefix = plan.kind === 'wait' ? plan.prefix : ''
    prefixAt = event.timeStamp
    if (plan.kind !== 'run') return
    event.preventDefault()
    plan.shortcut.run()
  }

  return {
    add(shortcuts) {
      sets.add(shortcuts)
      return () => sets.delete(shortcuts)
    },
    active,
    run: (keys) =>
      active()
        .findLast((shortcut) => shortcut.keys === keys)
        ?.run(),
    letterKeys: () => letterKeys,
    setLetterKeys(on) {
      letterKeys = on
      keepSwitch(storage, on)
      for (const reader of readers) reader()
    },
    subscribe(onChange) {
      readers.add(onChange)
      return () => readers.delete(onChange)
    },
    listen(page) {
      page.addEventListener('keydown', press)
      return () => page.removeEventListener('keydown', press)
    },
  }
}

function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  )
}

function isInDialog(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('dialog, [role="dialog"], [role="menu"], [role="listbox"]') !== null
  )
}

function readSwitch(storage: Pick<Storage, 'getItem'>): boolean {
  try {
    return storage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

function keepSwitch(storage: Pick<Storage, 'setItem'>, on: boolean): void {
  try {
    storage.setItem(storageKey, on ? 'on' : 'off')
  } catch {
    // Kept for this page only.
  }
}
