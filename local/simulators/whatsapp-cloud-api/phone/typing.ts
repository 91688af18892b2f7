const TYPING_MS = 25_000

/** A business shows a person that it is typing. Times are epoch ms. */
export type Typing = { person: string; name: string; until: number }

export type TypingSigns = {
  /** For 25 seconds, or until a message arrives. */
  show: (person: string, name: string, now: number) => void
  end: (person: string, now: number) => void
  onChange: (listener: (typing: Typing) => void) => () => void
  now: (now: number) => Typing[]
  clear: () => void
}

export function createTypingSigns(): TypingSigns {
  const signs = new Map<string, Typing>()
  const listeners = new Set<(typing: Typing) => void>()

  function tell(typing: Typing): void {
    for (const listener of listeners) listener(typing)
  }

  return {
    show: (person, name, now) => {
      const typing = { person, name, until: now + TYPING_MS }
      signs.set(person, typing)
      tell(typing)
    },
    end: (person, now) => {
      const typing = signs.get(person)
      if (typing === undefined || !signs.delete(person)) return
      tell({ ...typing, until: now })
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    now: (now) => [...signs.values()].filter(({ until }) => until > now),
    clear: () => signs.clear(),
  }
}
