const DAY_MS = 24 * 60 * 60 * 1000

/** `off`: not looked at. `refuse`: refused in the answer. `fail`: taken, and then a `failed` receipt says so. */
export type WindowRule = 'off' | 'refuse' | 'fail'

export type ServiceWindow = {
  /** This person wrote to this number (epoch ms): that opens it for 24 hours. */
  wrote: (phoneNumberId: string, person: string, at: number) => void
  isOpen: (phoneNumberId: string, person: string, now: number) => boolean
  setRule: (rule: WindowRule) => void
  rule: () => WindowRule
  /** Lets so much time pass, in milliseconds, for windows only. */
  forward: (ms: number) => void
  forwardedMs: () => number
  clear: () => void
}

/** Meta's customer service window: 24 hours from the person's last message. Outside it, templates only. */
export function createServiceWindow(usual: WindowRule, changed: () => void): ServiceWindow {
  const lastWords = new Map<string, number>()
  let rule = usual
  let forwardedMs = 0

  return {
    // What is said now lies after the time that was skipped.
    wrote: (phoneNumberId, person, at) => {
      const last = lastWords.get(key(phoneNumberId, person)) ?? 0
      lastWords.set(key(phoneNumberId, person), Math.max(last, at + forwardedMs))
    },
    isOpen: (phoneNumberId, person, now) => {
      const last = lastWords.get(key(phoneNumberId, person))
      return last !== undefined && now + forwardedMs < last + DAY_MS
    },
    setRule: (next) => {
      rule = next
      changed()
    },
    rule: () => rule,
    forward: (ms) => {
      forwardedMs += ms
      changed()
    },
    forwardedMs: () => forwardedMs,
    clear: () => {
      lastWords.clear()
      rule = usual
      forwardedMs = 0
    },
  }
}

function key(phoneNumberId: string, person: string): string {
  return `${phoneNumberId} ${person}`
}
