import { useEffect, useRef, useState } from 'react'
import { planTone, silence } from './plan-tone.ts'
import { createToneMaker } from './tone-maker.ts'

/**
 * Sounds for what is new and waits for this person, unless muted; the choice is kept on this device under `storageKey`.
 * `waiting`: ids; `isLive`: what stands there is true now; `first`: only where nothing waited before.
 */
export function useTone(
  storageKey: string,
  waiting: readonly string[],
  isLive: boolean,
  first = false,
): { isOn: boolean; toggle: () => void } {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(storageKey) !== 'off')
  const [maker] = useState(createToneMaker)
  const state = useRef(silence)
  useEffect(() => maker.listen(document), [maker])
  useEffect(() => {
    const plan = planTone(state.current, waiting, isLive, Date.now(), first)
    state.current = plan.state
    if (plan.sounds && isOn) maker.sound()
  }, [maker, waiting, isLive, isOn, first])

  function toggle(): void {
    localStorage.setItem(storageKey, isOn ? 'off' : 'on')
    setIsOn(!isOn)
    if (!isOn) maker.sound()
  }
  return { isOn, toggle }
}
