import { useEffect, useRef, useState } from 'react'
import { planTone, silence } from './plan-tone.ts'
import { createToneMaker } from './tone-maker.ts'

/** `silent`: the browser allows no sound before somebody touches the page. */
type ChimeState = 'on' | 'muted' | 'silent'

export interface Chime {
  state: ChimeState
  /** Mutes what sounds, and makes sound what does not. */
  toggle: () => void
}

/**
 * Sounds once for each call that is new, unless muted; the choice is kept on this device. `calls`: what is called now, each by a
 * name of its own; `isTrue`: that is not old news.
 */
export function useChime(calls: readonly string[], isTrue: boolean, storageKey: string): Chime {
  const [isWanted, setIsWanted] = useState(() => readChoice(storageKey))
  const [isAllowed, setIsAllowed] = useState(false)
  const [maker] = useState(createToneMaker)
  const heard = useRef(silence)

  useEffect(() => {
    const endTouch = maker.listen(document)
    const endFollow = maker.follow(setIsAllowed)
    return () => {
      endFollow()
      endTouch()
    }
  }, [maker])

  useEffect(() => {
    const plan = planTone(heard.current, calls, isTrue, Date.now())
    heard.current = plan.state
    if (plan.sounds && isWanted) maker.sound()
  }, [maker, calls, isTrue, isWanted])

  function toggle(): void {
    // A touch is what a silent page waits for: then sound is on as it was.
    const isOn = isWanted && isAllowed
    keepChoice(storageKey, !isOn)
    setIsWanted(!isOn)
    if (!isOn) maker.sound()
  }

  return { state: isWanted ? (isAllowed ? 'on' : 'silent') : 'muted', toggle }
}

function readChoice(storageKey: string): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

function keepChoice(storageKey: string, isWanted: boolean): void {
  try {
    localStorage.setItem(storageKey, isWanted ? 'on' : 'off')
  } catch {
    // A browser without storage asks again next time.
  }
}
