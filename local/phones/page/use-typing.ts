import { useEffect, useMemo, useState } from 'react'
import type { Typing } from '../../simulators/whatsapp-cloud-api/phone/typing.ts'

/** Which business is typing to whom, by person; each sign goes out by itself when its time is over. */
export function useTyping(signs: readonly Typing[]): ReadonlyMap<string, string> {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timers = [Date.now(), ...signs.map(({ until }) => until)].map((at) =>
      setTimeout(() => setNow(Date.now()), Math.max(0, at - Date.now())),
    )
    return () => timers.forEach((timer) => clearTimeout(timer))
  }, [signs])
  return useMemo(
    () =>
      new Map(signs.filter(({ until }) => until > now).map(({ person, name }) => [person, name] as const)),
    [signs, now],
  )
}
