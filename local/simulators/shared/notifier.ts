export type Notifier = { tell: () => void; listen: (listener: () => void) => () => void }

/** Tells whoever listens that something has changed. */
export function createNotifier(): Notifier {
  const listeners = new Set<() => void>()
  return {
    tell: () => {
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
