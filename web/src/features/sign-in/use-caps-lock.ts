import { useState, type KeyboardEvent } from 'react'

/** Whether caps lock was on at the last key; give `watchCapsLock` to the field's key events. */
export function useCapsLock(): { capsLock: boolean; watchCapsLock: (event: KeyboardEvent) => void } {
  const [capsLock, setCapsLock] = useState(false)
  return { capsLock, watchCapsLock: (event) => setCapsLock(event.getModifierState('CapsLock')) }
}
