import * as z from 'zod'

/** The whole of the provider is away: every call is hung up on (`unreachable`), answered 503, or never answered. Webhooks go on. */
export const Outage = z.enum(['unreachable', 'error', 'hang'])
export type Outage = z.infer<typeof Outage>

export type OutageSwitch = {
  /** Begins an outage (null: ends it), for so many milliseconds or until it is ended. */
  set: (outage: Outage | null, forMs?: number) => void
  now: () => Outage | null
  clear: () => void
}

export function createOutageSwitch(changed: () => void): OutageSwitch {
  let current: Outage | null = null
  let end: NodeJS.Timeout | undefined

  function set(outage: Outage | null, forMs?: number): void {
    clearTimeout(end)
    current = outage
    if (outage !== null && forMs !== undefined) end = setTimeout(() => set(null), forMs).unref()
    changed()
  }

  return {
    set,
    now: () => current,
    clear: () => set(null),
  }
}
