import { useEffect, useState } from 'react'
import { useKeyboard } from '../../shared/keyboard/use-shortcuts.ts'

/** What was typed is forgotten after this time. */
const typingMs = 4_000

/**
 * Digits and then Enter find an order; gives what is typed so far. Off while a field or a dialog has the focus, and where letters
 * as shortcuts are switched off.
 */
export function useFindNumber(find: (number: number) => void): string {
  const keyboard = useKeyboard()
  const [typed, setTyped] = useState('')

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isElsewhere(event.target) || !keyboard.letterKeys()) return
      if (/^\d$/.test(event.key)) setTyped((before) => `${before}${event.key}`.slice(-6))
      else if (event.key === 'Enter' && typed !== '') {
        event.preventDefault()
        setTyped('')
        find(Number(typed))
      } else if (typed !== '') setTyped(event.key === 'Backspace' ? typed.slice(0, -1) : '')
    }
    document.addEventListener('keydown', press)
    const timer = typed === '' ? undefined : setTimeout(() => setTyped(''), typingMs)
    return () => {
      document.removeEventListener('keydown', press)
      clearTimeout(timer)
    }
  }, [keyboard, typed, find])

  return typed
}

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
}
