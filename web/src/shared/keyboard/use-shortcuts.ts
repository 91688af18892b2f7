import { createContext, useContext, useEffect } from 'react'
import type { Keyboard } from './keyboard.ts'
import type { Shortcut } from './shortcut.ts'

export const KeyboardContext = createContext<Keyboard | null>(null)

export function useKeyboard(): Keyboard {
  const keyboard = useContext(KeyboardContext)
  if (keyboard === null) throw new Error('useKeyboard needs a KeyboardContext above it')
  return keyboard
}

/**
 * Offers shortcuts while the component stands on the page; the help list (`?`) shows them. Letters are off while a
 * field has focus or a dialog is open. Pass a memoised array.
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const keyboard = useKeyboard()
  useEffect(() => keyboard.add(shortcuts), [keyboard, shortcuts])
}
